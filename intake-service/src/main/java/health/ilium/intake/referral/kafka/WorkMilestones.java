package health.ilium.intake.referral.kafka;

import health.ilium.contract.PatientUnreachable;
import health.ilium.intake.referral.CaseWorkEvent;
import health.ilium.intake.referral.CaseWorkEvent.CaseClaimed;
import health.ilium.intake.referral.CaseWorkEvent.CaseReleased;
import health.ilium.intake.referral.CaseWorkEvent.CaseSnoozed;
import health.ilium.intake.referral.CaseWorkEvent.ContactAttempted;
import health.ilium.intake.referral.CaseWorkEvent.ContactAttemptsExhausted;
import health.ilium.intake.referral.CaseWorkEvent.ContactDetailsCorrected;
import health.ilium.intake.referral.CaseWorkEvent.DeadlinePassed;
import health.ilium.intake.referral.CaseWorkEvent.DuplicateRuledOut;
import health.ilium.intake.referral.CaseWorkEvent.EscalationAcknowledged;
import health.ilium.intake.referral.CaseWorkEvent.NoteAdded;
import health.ilium.intake.referral.CaseWorkEvent.NoteWithdrawn;
import health.ilium.intake.referral.kafka.Milestones.Told;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/// What the work on a case, which nobody outside hears of, leads to for people outside.
final class WorkMilestones {

    private WorkMilestones() {}

    static Optional<SpecificRecord> of(CaseWorkEvent event, Told told) {
        return switch (event) {
            case ContactAttemptsExhausted _ ->
                    Optional.of(
                            new PatientUnreachable(
                                    told.id(), told.number(), told.version(), told.at()));
            case EscalationAcknowledged _ ->
                    Optional.of(
                            new health.ilium.contract.EscalationAcknowledged(
                                    told.id(), told.number(), told.version(), told.at()));
            case DeadlinePassed passed ->
                    Optional.of(
                            new health.ilium.contract.DeadlinePassed(
                                    told.id(),
                                    told.number(),
                                    told.version(),
                                    told.at(),
                                    passed.clock().name(),
                                    passed.mark().name()));
            case CaseClaimed _,
                    CaseReleased _,
                    CaseSnoozed _,
                    NoteAdded _,
                    NoteWithdrawn _,
                    ContactAttempted _,
                    ContactDetailsCorrected _,
                    DuplicateRuledOut _ ->
                    Optional.empty();
        };
    }
}
