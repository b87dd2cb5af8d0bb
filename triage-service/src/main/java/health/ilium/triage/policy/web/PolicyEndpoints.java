package health.ilium.triage.policy.web;

import static health.ilium.triage.access.Action.READ_POLICIES;

import health.ilium.triage.access.web.Allowed;
import health.ilium.triage.policy.KeptPolicies;
import health.ilium.triage.policy.PolicyVersion;
import health.ilium.triage.wire.Problem;
import java.nio.ByteBuffer;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/policies")
class PolicyEndpoints {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");

    private final KeptPolicies policies;
    private final PolicyReading reading;

    PolicyEndpoints(KeptPolicies policies, PolicyReading reading) {
        this.policies = policies;
        this.reading = reading;
    }

    record PolicyList(List<PolicySummary> policies) {}

    @GetMapping
    @Allowed(to = READ_POLICIES)
    PolicyList all() {
        return new PolicyList(reading.all());
    }

    @GetMapping("/{id}/{version}")
    @Allowed(to = READ_POLICIES)
    ResponseEntity<?> one(@PathVariable String id, @PathVariable String version) {
        return reading.detail(new PolicyVersion(id, version))
                .<ResponseEntity<?>>map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.of(Problem.notFound()).build());
    }

    /// The bytes that were sent, which the SHA-256 is of.
    @GetMapping("/{id}/{version}/document")
    @Allowed(to = READ_POLICIES)
    ResponseEntity<?> document(@PathVariable String id, @PathVariable String version) {
        return policies.document(new PolicyVersion(id, version))
                .map(ByteBuffer::array)
                .<ResponseEntity<?>>map(it -> ResponseEntity.ok().contentType(YAML).body(it))
                .orElseGet(() -> ResponseEntity.of(Problem.notFound()).build());
    }

    /// Open to everybody.
    @GetMapping(path = "/schema", produces = "application/schema+json")
    Resource schema() {
        return new ClassPathResource("policies/policy.schema.json");
    }
}
