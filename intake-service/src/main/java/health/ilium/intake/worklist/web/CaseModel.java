package health.ilium.intake.worklist.web;

import health.ilium.intake.access.Caller;
import health.ilium.intake.appointment.AppointmentCancellation;
import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.clinical.YesNoUnknown;
import health.ilium.intake.explanation.web.Explanations;
import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.Awaited;
import health.ilium.intake.referral.CancellationReason;
import health.ilium.intake.referral.ConsultOutcome;
import health.ilium.intake.referral.ContactAttempt;
import health.ilium.intake.referral.DeclineReason;
import health.ilium.intake.referral.Deed;
import health.ilium.intake.referral.Deeds;
import health.ilium.intake.referral.DueTimes;
import health.ilium.intake.referral.NextAction;
import health.ilium.intake.referral.ReadingReferrals;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.web.Actors;
import health.ilium.intake.referral.web.DoingDeeds;
import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Office;
import health.ilium.intake.triage.NonAdherenceReason;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What the page of a case shows.
@Component
class CaseModel {

    private final ReadingReferrals reading;
    private final Explanations explanations;
    private final CaseMessages messages;
    private final DueTimes dueTimes;
    private final Onlookers onlookers;

    CaseModel(
            ReadingReferrals reading,
            Explanations explanations,
            CaseMessages messages,
            DueTimes dueTimes,
            Onlookers onlookers) {
        this.reading = reading;
        this.explanations = explanations;
        this.messages = messages;
        this.dueTimes = dueTimes;
        this.onlookers = onlookers;
    }

    ModelAndView shown(String template, Referral referral, Caller caller) {
        Said said = onlookers.said();
        Actor me = Actors.of(caller);
        List<Deed> deeds =
                Deeds.of(referral, me, said.now()).stream()
                        .filter(deed -> DoingDeeds.allowed(caller, deed))
                        .toList();
        return new ModelAndView(template)
                .addObject("referral", referral)
                .addObject("said", said)
                .addObject("deeds", deeds)
                .addObject("nextAction", NextAction.of(referral))
                .addObject("dues", dueTimes.of(referral))
                .addObject("facts", CaseFacts.of(referral, said))
                .addObject("explanation", explanations.of(referral))
                .addObject("timeline", reading.timeline(referral, me).reversed())
                .addObject("messages", messages.of(referral.id()))
                .addObject("codes", CODES)
                .addObject("lookalikes", lookalikes(referral, me))
                .addObject("pathways", Deeds.otherPathways(referral))
                .addObject("redFlags", raised(referral))
                .addObject("askable", FactWords.askable())
                .addObject("yesNo", FactWords.yesNo())
                .addObject("key", UUID.randomUUID())
                .addObject("typed", Map.of())
                .addObject("me", caller.id());
    }

    private List<Referral.Arrived> lookalikes(Referral referral, Actor me) {
        return referral.lookalikes().stream()
                .flatMap(it -> reading.get(it, me).stream())
                .map(Referral::arrived)
                .toList();
    }

    private static List<RedFlag> raised(Referral referral) {
        return Stream.of(RedFlag.values())
                .filter(flag -> referral.clinical().redFlags().of(flag) == YesNoUnknown.YES)
                .toList();
    }

    private static final Map<String, Object[]> CODES =
            Map.ofEntries(
                    Map.entry("office", Office.values()),
                    Map.entry("language", Language.values()),
                    Map.entry("cancellation", CancellationReason.values()),
                    Map.entry("decline", DeclineReason.values()),
                    Map.entry("appointmentCancellation", AppointmentCancellation.values()),
                    Map.entry("outcome", ConsultOutcome.values()),
                    Map.entry("awaited", Awaited.values()),
                    Map.entry("person", ContactAttempt.Person.values()),
                    Map.entry("way", ContactAttempt.Way.values()),
                    Map.entry("answer", ContactAttempt.Answer.values()),
                    Map.entry("override", NonAdherenceReason.values()));
}
