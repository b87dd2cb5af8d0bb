package health.ilium.intake.referral.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.EscalationAcknowledged;
import health.ilium.contract.InformationRequested;
import health.ilium.contract.InjectionResultRecorded;
import health.ilium.contract.ReferralAccepted;
import health.ilium.contract.ReferralSubmitted;
import health.ilium.contract.TriageRequested;
import health.ilium.contract.UrgentReviewRequired;
import health.ilium.contract.YesNoUnknown;
import health.ilium.delivery.outbox.OutgoingEvent;
import health.ilium.intake.offices.OfficeSettings;
import health.ilium.intake.referral.Lives;
import health.ilium.intake.referral.Progress;
import health.ilium.intake.submission.Office;
import health.ilium.intake.triage.Pathway;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class OutgoingAnnouncementsTest {

    private final List<OutgoingEvent> sent = new ArrayList<>();
    private final OutgoingAnnouncements announcements =
            new OutgoingAnnouncements(
                    sent::addAll, new OfficeSettings(Office.SOUTH_MIAMI, Map.of()));

    @Test
    void triageGetsTheFactsAndNotificationTheContactDetails() {
        announcements.announce(List.of(Lives.submitted()));

        TriageRequested request = only(TriageRequested.class);
        ReferralSubmitted milestone = only(ReferralSubmitted.class);
        assertThat(sent).hasSize(2).extracting(OutgoingEvent::id).containsOnly(Lives.ID + "/1");
        assertThat(request.getAsOf()).isEqualTo(LocalDate.parse("2026-11-22"));
        assertThat(request.getClinical().getPainScore().getValue()).isEqualTo("7");
        assertThat(request.getClinical().getHistory().getBmi()).isEqualTo("24.5");
        assertThat(request.toString()).doesNotContain("example.org", "+1305");
        assertThat(milestone.getContact().getPatientEmail()).isEqualTo("ana@example.org");
        assertThat(milestone.getContact().getOffice().name()).isEqualTo("HIALEAH");
        assertThat(milestone.toString()).doesNotContain("Ana", "1974", "NRS");
    }

    @Test
    void suspicionOfADuplicateIsToldToNobody() {
        announcements.announce(List.of(Lives.suspectedDuplicate()));

        assertThat(sent).hasSize(2);
    }

    @Test
    void decisionTellsOnlyWhatNeedsTelling() {
        assertThat(toldAfter(Pathway.URGENT_ESCALATION))
                .containsExactly(UrgentReviewRequired.class);
        assertThat(toldAfter(Pathway.MORE_INFORMATION)).containsExactly(InformationRequested.class);
        assertThat(toldAfter(Pathway.SURGICAL_CONSULT)).containsExactly(ReferralAccepted.class);
        assertThat(toldAfter(Pathway.CLINICIAN_REVIEW)).isEmpty();
    }

    @Test
    void resultOfAnInjectionIsToldAndTriagedWithTheBlock() {
        announcements.announce(List.of(Lives.injected()));

        assertThat(only(InjectionResultRecorded.class).getReferralVersion()).isEqualTo(4);
        assertThat(only(TriageRequested.class).getClinical().getDiagnosticBlocks()).hasSize(1);
    }

    @Test
    void overrideIsToldAsADecisionToTheSamePathwayIs() {
        assertThat(toldOf(Lives.overridden(Pathway.SURGICAL_CONSULT)))
                .containsExactly(ReferralAccepted.class);
        assertThat(toldOf(Lives.overridden(Pathway.MORE_INFORMATION)))
                .containsExactly(InformationRequested.class);
        assertThat(toldOf(Lives.overridden(Pathway.URGENT_ESCALATION)))
                .containsExactly(UrgentReviewRequired.class);
        assertThat(toldOf(Lives.overridden(Pathway.OTHER_WORKUP))).isEmpty();
    }

    @Test
    void clearedRedFlagIsTriagedAsNoAndEndsTheCalls() {
        assertThat(toldOf(Lives.cleared()))
                .containsExactly(TriageRequested.class, EscalationAcknowledged.class);
        assertThat(only(TriageRequested.class).getClinical().getRedFlags().getSuspectedInfection())
                .isEqualTo(YesNoUnknown.NO);
        assertThat(only(TriageRequested.class).getReferralVersion()).isEqualTo(3);
    }

    private List<Class<?>> toldAfter(Pathway pathway) {
        return toldOf(Lives.triaged(pathway));
    }

    private List<Class<?>> toldOf(Progress progress) {
        sent.clear();
        announcements.announce(List.of(progress));
        return sent.stream().<Class<?>>map(it -> it.event().getClass()).toList();
    }

    private <T extends SpecificRecord> T only(Class<T> type) {
        return sent.stream()
                .map(OutgoingEvent::event)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
