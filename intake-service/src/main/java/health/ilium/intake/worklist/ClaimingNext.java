package health.ilium.intake.worklist;

import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.CaseWorkCommand.ClaimCase;
import health.ilium.intake.referral.ChangingReferrals;
import health.ilium.intake.referral.Outcome;
import java.util.Optional;

/// Somebody takes the most urgent case that nobody works on. Needs a running transaction.
public final class ClaimingNext {

    private static final int TRIES = 5;

    private final Worklist worklist;
    private final ChangingReferrals changing;

    public ClaimingNext(Worklist worklist, ChangingReferrals changing) {
        this.worklist = worklist;
        this.changing = changing;
    }

    /// Empty when nothing is free. Whoever loses a race for a case gets the one after it.
    public Optional<WorklistEntry> claim(
            View view, Filter filter, Onlooker onlooker, Actor claimer) {
        for (int i = 0; i < TRIES; i++) {
            Optional<WorklistEntry> free = worklist.mostUrgentFree(view, filter, onlooker);
            if (free.isEmpty() || claimed(free.get(), onlooker, claimer)) {
                return free;
            }
        }
        return Optional.empty();
    }

    private boolean claimed(WorklistEntry free, Onlooker onlooker, Actor claimer) {
        ClaimCase claim =
                new ClaimCase(
                        free.version(),
                        onlooker.now().plus(ClaimCase.LEASE),
                        null,
                        claimer,
                        onlooker.now());
        return changing.change(free.id(), claim) instanceof Outcome.Done;
    }
}
