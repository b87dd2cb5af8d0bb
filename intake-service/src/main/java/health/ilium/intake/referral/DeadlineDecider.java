package health.ilium.intake.referral;

import health.ilium.intake.referral.CaseWorkEvent.DeadlinePassed;
import health.ilium.intake.referral.Decision.Decided;
import health.ilium.intake.referral.OutcomeEvent.ReferralClosed;
import health.ilium.intake.referral.ReferralCommand.PassDeadline;
import java.util.Optional;

/// Decides what follows when a clock comes to a mark. Pure, like [ReferralDecider].
final class DeadlineDecider {

    private DeadlineDecider() {}

    /// A clock that stopped meanwhile, or came there before, says nothing.
    static Decided passed(PassDeadline command, Referral referral) {
        Optional<RunningClock> running =
                referral.clocks()
                        .of(command.clock())
                        .filter(it -> it.pausedSince() == null)
                        .filter(it -> !it.passed().contains(command.mark()));
        if (running.isEmpty()) {
            return new Decided();
        }
        return command.clock() == Clock.ACKNOWLEDGEMENT && command.mark() == Mark.BREACHED
                ? new Decided(new ReferralClosed())
                : new Decided(new DeadlinePassed(command.clock(), command.mark(), command.due()));
    }
}
