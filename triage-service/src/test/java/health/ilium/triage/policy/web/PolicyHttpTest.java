package health.ilium.triage.policy.web;

import static health.ilium.triage.policy.web.PolicyApi.json;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.policy.APolicyDocument;
import health.ilium.triage.policy.Policies;
import health.ilium.triage.policy.PolicySurroundings;
import health.ilium.triage.policy.SettableClock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The service on a real PostgreSQL, called by people of each role.
@SpringBootTest(
        properties = {
            "ilium.service-token=secret",
            "spring.autoconfigure.exclude=health.ilium.delivery.spring.DeliveryAutoConfiguration"
        })
@AutoConfigureMockMvc
@Import(PolicySurroundings.class)
abstract class PolicyHttpTest {

    static final UUID NOBODYS = new UUID(1, 2);

    @Autowired MockMvcTester http;
    @Autowired SettableClock clock;
    @Autowired Policies policies;

    PolicyApi marsh = new PolicyApi(MockMvcTester.of(List.of("x")), "");
    PolicyApi okafor = marsh;
    PolicyApi admin = marsh;
    PolicyApi coordinator = marsh;

    @DynamicPropertySource
    static void access(DynamicPropertyRegistry properties) {
        properties.add("triage.access-file", () -> People.accessFile().toString());
    }

    @BeforeEach
    void somebodyCalls() {
        marsh = as(People.CLINICIAN);
        okafor = as(People.OTHER_CLINICIAN);
        admin = as(People.ADMIN);
        coordinator = as(People.COORDINATOR);
    }

    final PolicyApi as(String token) {
        return new PolicyApi(http, token);
    }

    final void approved(String version) {
        assertThat(marsh.draft(APolicyDocument.ofVersion(version))).hasStatus(201);
        assertThat(okafor.approve(version)).hasStatusOk();
    }

    final String status(String version) {
        return json(marsh.show(version)).path("status").asString();
    }

    final String inForce() {
        return actives().getFirst();
    }

    final List<String> actives() {
        return json(marsh.list())
                .path("policies")
                .valueStream()
                .filter(it -> it.path("status").asString().equals("ACTIVE"))
                .map(it -> it.path("version").asString())
                .toList();
    }
}
