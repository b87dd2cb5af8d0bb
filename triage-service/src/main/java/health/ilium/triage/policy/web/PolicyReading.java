package health.ilium.triage.policy.web;

import health.ilium.triage.policy.KeptPolicies;
import health.ilium.triage.policy.KeptPolicy;
import health.ilium.triage.policy.PolicyVersion;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Policies as JSON, as they stand now.
@Component
class PolicyReading {

    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final KeptPolicies policies;
    private final InstantSource clock;

    PolicyReading(KeptPolicies policies, InstantSource clock) {
        this.policies = policies;
        this.clock = clock;
    }

    List<PolicySummary> all() {
        var timetable = policies.timetable();
        var now = clock.instant();
        return policies.all().stream()
                .map(policy -> PolicySummary.of(policy, timetable, now))
                .toList();
    }

    Optional<PolicyDetail> detail(PolicyVersion version) {
        return policies.find(version).map(this::detail);
    }

    private PolicyDetail detail(KeptPolicy policy) {
        var document = policies.document(policy.version()).map(ByteBuffer::array).orElseThrow();
        var tree = YAML.readTree(document);
        return new PolicyDetail(
                PolicySummary.of(policy, policies.timetable(), clock.instant()),
                tree.path("rules"),
                tree.path("score"));
    }
}
