package health.ilium.intake.referral;

import health.ilium.intake.referral.ReferralCommand.OnCase;
import health.ilium.intake.referral.ReferralCommand.SubmitReferral;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What happened to a referral in one go.
///
/// @param events in order
/// @param after the referral after the last of them
public record Progress(List<Recorded> events, Referral after) {

    static Progress beginning(UUID id, SubmitReferral command) {
        Decision.Decided decided = ReferralDecider.submitted(command);
        List<Recorded> events = recorded(id, 0, command, decided);
        return new Progress(events, Referral.of(events));
    }

    static Progress of(Referral before, OnCase command, Decision.Decided decided) {
        List<Recorded> events = recorded(before.id(), before.version(), command, decided);
        return new Progress(events, before.after(events));
    }

    /// Commands one after the other; one that is refused changes nothing.
    static Progress of(Referral before, List<Addressed> commands) {
        List<Recorded> events = new ArrayList<>();
        Referral referral = before;
        for (Addressed addressed : commands) {
            OnCase command = addressed.command();
            if (ReferralDecider.decide(command, referral) instanceof Decision.Decided decided) {
                Progress step = of(referral, command, decided);
                events.addAll(step.events());
                referral = step.after();
            }
        }
        return new Progress(List.copyOf(events), referral);
    }

    private static List<Recorded> recorded(
            UUID id, long version, ReferralCommand command, Decision.Decided decided) {
        List<Recorded> events = new ArrayList<>();
        for (ReferralEvent event : decided.events()) {
            events.add(
                    new Recorded(
                            id,
                            version + events.size() + 1,
                            command.occurredAt(),
                            command.now(),
                            command.actor(),
                            event));
        }
        return List.copyOf(events);
    }
}
