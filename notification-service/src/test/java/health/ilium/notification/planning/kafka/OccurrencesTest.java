package health.ilium.notification.planning.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import health.ilium.contract.InformationRequested;
import health.ilium.contract.InjectionResultRecorded;
import health.ilium.contract.ReferralCancelled;
import health.ilium.contract.ReferralReturnedWithAdvice;
import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.delivery.consuming.Received;
import health.ilium.notification.message.Milestone;
import java.time.Instant;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");
    private static final Instant AT = Instant.parse("2026-11-20T15:00:00Z");

    @Test
    void readsWhatHappened() {
        assertThat(milestone(new InformationRequested(ID, "R-1-1", 2L, AT)))
                .isEqualTo(Milestone.INFORMATION_REQUESTED);
        assertThat(milestone(new ReferralReturnedWithAdvice(ID, "R-1-1", 2L, AT)))
                .isEqualTo(Milestone.REFERRAL_RETURNED_WITH_ADVICE);
        assertThat(milestone(new ReferralCancelled(ID, "R-1-1", 2L, AT)))
                .isEqualTo(Milestone.REFERRAL_CANCELLED);
        assertThat(milestone(new InjectionResultRecorded(ID, "R-1-1", 2L, AT)))
                .isEqualTo(Milestone.INJECTION_RESULT_RECORDED);
    }

    @Test
    void refusesAnEventThatIsFiledUnderAnotherReferral() {
        assertThatExceptionOfType(ImpossibleContent.class)
                .isThrownBy(
                        () ->
                                Occurrences.from(
                                        new Received<>(
                                                UUID.randomUUID(),
                                                1,
                                                new ReferralCancelled(ID, "R-1-1", 2L, AT))))
                .withMessage("referralId: NOT_THE_KEY");
    }

    @Test
    void refusesAVersionThatCannotBe() {
        assertThatExceptionOfType(ImpossibleContent.class)
                .isThrownBy(() -> milestone(new ReferralCancelled(ID, "R-1-1", 0L, AT)))
                .withMessage("referralVersion: NOT_POSITIVE");
    }

    private static Milestone milestone(SpecificRecord event) {
        return Occurrences.from(new Received<>(ID, 1, event)).milestone();
    }
}
