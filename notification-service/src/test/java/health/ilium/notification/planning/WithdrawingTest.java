package health.ilium.notification.planning;

import static health.ilium.notification.message.Matter.APPOINTMENT;
import static health.ilium.notification.message.Matter.ESCALATION;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.notification.message.Ending;
import health.ilium.notification.message.Matter;
import health.ilium.notification.message.Milestone;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawingTest {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void takesOneEndingOfACaseAfterTheOther() {
        List<List<Ending>> rounds =
                Withdrawing.rounds(
                        List.of(
                                Occurrence.of(ONE, 4, Milestone.APPOINTMENT_MOVED),
                                Occurrence.of(OTHER, 7, Milestone.APPOINTMENT_CANCELLED),
                                Occurrence.of(ONE, 5, Milestone.CONTACT_DETAILS_CORRECTED),
                                Occurrence.of(ONE, 6, Milestone.REPORT_SENT)));

        assertThat(rounds)
                .containsExactly(
                        List.of(
                                new Ending(ONE, 4, APPOINTMENT, Milestone.APPOINTMENT_MOVED),
                                new Ending(OTHER, 7, APPOINTMENT, Milestone.APPOINTMENT_CANCELLED)),
                        List.of(
                                new Ending(
                                        ONE, 5, APPOINTMENT, Milestone.CONTACT_DETAILS_CORRECTED)));
    }

    @ParameterizedTest
    @CsvSource({
        "APPOINTMENT_BOOKED, APPOINTMENT",
        "APPOINTMENT_MOVED, APPOINTMENT",
        "APPOINTMENT_CANCELLED, APPOINTMENT",
        "PATIENT_DID_NOT_ATTEND, APPOINTMENT",
        "PATIENT_SEEN, APPOINTMENT",
        "CONTACT_DETAILS_CORRECTED, APPOINTMENT",
        "URGENT_REVIEW_REQUIRED, ESCALATION",
        "ESCALATION_ACKNOWLEDGED, ESCALATION",
        "INFORMATION_REQUESTED, ESCALATION",
        "REFERRAL_ACCEPTED, ESCALATION",
        "REFERRAL_RETURNED_WITH_ADVICE, APPOINTMENT ESCALATION",
        "REFERRAL_DECLINED, APPOINTMENT ESCALATION",
        "REFERRAL_CANCELLED, APPOINTMENT ESCALATION",
        "REFERRAL_MARKED_DUPLICATE, APPOINTMENT ESCALATION",
        "REFERRAL_CLOSED, APPOINTMENT ESCALATION",
        "PATIENT_UNREACHABLE, APPOINTMENT ESCALATION"
    })
    void ends(Milestone milestone, String matters) {
        assertThat(WhatEnds.of(milestone))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(matters.split(" ")).map(Matter::valueOf).toList());
    }

    @Test
    void leavesWhatWaitsAloneWhenOnlyAReportIsSent() {
        assertThat(WhatEnds.of(Milestone.REPORT_SENT)).isEmpty();
        assertThat(WhatEnds.of(Milestone.INJECTION_RESULT_RECORDED)).doesNotContain(ESCALATION);
    }
}
