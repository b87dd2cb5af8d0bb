package health.ilium.triage.policy;

import java.time.Duration;
import java.time.Instant;

/// Decides on the steps from draft to retirement. Rolling back is activating an earlier version.
public final class PolicyDecider {

    private static final int MOST_YEARS = 10;
    private static final Duration LONGEST = Duration.ofDays(365L * MOST_YEARS);

    public static Verdict decide(PolicyCommand command, KeptPolicy policy, Timetable timetable) {
        return switch (command) {
            case PolicyCommand.Approve approve -> decide(approve, policy);
            case PolicyCommand.Activate activate -> decide(activate, policy, timetable);
        };
    }

    private static Verdict decide(PolicyCommand.Approve approve, KeptPolicy policy) {
        if (policy.isWrittenBy(approve.by())) {
            return new Verdict.Refused(Refusal.OWN_APPROVAL);
        }
        if (policy.approval() != null) {
            return new Verdict.Refused(Refusal.ALREADY_APPROVED);
        }
        if (!approve.reviewOn().isAfter(approve.today())
                || approve.reviewOn().isAfter(approve.today().plusYears(MOST_YEARS))) {
            return new Verdict.Refused(Refusal.REVIEW_NOT_AHEAD);
        }
        return new Verdict.Approved(new Approval(approve.by(), approve.now(), approve.reviewOn()));
    }

    private static Verdict decide(
            PolicyCommand.Activate activate, KeptPolicy policy, Timetable timetable) {
        Instant from = activate.effectiveFrom();
        if (policy.approval() == null) {
            return new Verdict.Refused(Refusal.NOT_APPROVED);
        }
        if (from.isBefore(activate.now())) {
            return new Verdict.Refused(Refusal.IN_THE_PAST);
        }
        if (from.isAfter(activate.now().plus(LONGEST))) {
            return new Verdict.Refused(Refusal.TOO_FAR_AHEAD);
        }
        if (timetable.inForce(from).filter(policy.version()::equals).isPresent()) {
            return new Verdict.Refused(Refusal.ALREADY_IN_FORCE);
        }
        return new Verdict.Activated(
                new Activation(policy.version(), from, activate.by(), activate.now()));
    }

    private PolicyDecider() {}
}
