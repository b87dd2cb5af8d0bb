package health.ilium.triage.decision.avro;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.TriageRequested;
import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.schemas.avro.PlainAvro;
import health.ilium.triage.assessment.Assessing;
import health.ilium.triage.assessment.Explaining;
import health.ilium.triage.assessment.payer.ShippedProfiles;
import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.assessment.policy.yaml.YamlPolicies;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnyRequestTest {

    private static final int REQUESTS = 20_000;

    private final Policy policy = YamlPolicies.onClassPath("policies/si-joint-2026.1.yaml");
    private final Explaining explaining = new Explaining(ShippedProfiles.ALL);
    private final PlainAvro<TriageRequested> avro =
            new PlainAvro<>(TriageRequested.class, TriageRequested.getClassSchema());

    @Test
    void anyRequestIsEitherDecidedOrImpossible() {
        var random = new Random(20261122);
        int decided = 0;
        for (int i = 0; i < REQUESTS; i++) {
            decided += decide(RandomRecord.of(TriageRequested.getClassSchema(), random));
        }
        assertThat(decided).isBetween(REQUESTS / 100, REQUESTS - REQUESTS / 100);
    }

    private int decide(byte[] bytes) {
        try {
            var request = avro.decode(bytes);
            var assessment = Assessing.assess(Pictures.of(request), policy);
            var record = DecisionRecords.of(explaining.explain(assessment, request.getPayer()));
            assertThat(record.getRoute()).isBetween(1, 16);
            return 1;
        } catch (ImpossibleContent impossible) {
            return 0;
        }
    }
}
