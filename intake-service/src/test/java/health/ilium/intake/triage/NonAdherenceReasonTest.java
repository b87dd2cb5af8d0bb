package health.ilium.intake.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NonAdherenceReasonTest {

    /// The code system of the CDS Hooks 3.0 ballot: six groups, each with its reasons.
    private static final String PUBLISHED =
            """
            cds-not-applicable patient-ineligible indication-order-exists action-completed
            action-unsuccessful action-performed-no-adverse-effect action-not-priority
            cds-suboptimal-context limited-time wrong-time-workflow inappropriate-recipient
            need-more-info
            recipient-disagrees-evidence does-not-align-latest-evidence expert-contradicts
            policy-contradicts recipient-does-not-trust
            recipient-concerns-outcomes risk-benefit-ratio mitigate-risk-negative-outcome
            likely-negative-health-outcomes patient-contraindication
            does-not-align-preferences patient-fears-discomfort patient-does-not-want-change
            cultural-religious-reason prefers-alternative patient-refuses
            not-convenient-feasible inadequate-support service-not-available
            implementation-challenges too-costly-uncovered recipient-does-not-understand
            comorbidity-disability
            """;

    @Test
    void codesAreThePublishedOnes() {
        assertThat(Arrays.stream(NonAdherenceReason.values()).map(NonAdherenceReason::code))
                .containsExactly(PUBLISHED.strip().split("\\s+"));
    }

    @Test
    void isKeptWithItsSystem() {
        assertThat(NonAdherenceReason.PATIENT_CONTRAINDICATION.coded())
                .isEqualTo(
                        new CodedReason(
                                "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes",
                                "patient-contraindication"));
    }
}
