package health.ilium.intake.clocks;

import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.Addressed;
import health.ilium.intake.referral.ApplyingReports;
import health.ilium.intake.referral.Due;
import health.ilium.intake.referral.DueTimes;
import health.ilium.intake.referral.Mark;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.ReferralCommand.PassDeadline;
import health.ilium.intake.referral.Referrals;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// Says of cases what their clocks have come to. Several may do so at once: a mark is passed once.
/// Needs a running transaction.
public final class PassingDeadlines {

    private final DueCases cases;
    private final Referrals referrals;
    private final DueTimes dueTimes;
    private final ApplyingReports applying;

    public PassingDeadlines(
            DueCases cases, Referrals referrals, DueTimes dueTimes, ApplyingReports applying) {
        this.cases = cases;
        this.referrals = referrals;
        this.dueTimes = dueTimes;
        this.applying = applying;
    }

    /// @return how many cases were looked at, at most `most`
    public int pass(Instant now, int most) {
        List<UUID> due = cases.due(now, most);
        List<Referral> looked = List.copyOf(referrals.locked(due).values());
        List<Addressed> marks = looked.stream().flatMap(it -> marks(it, now)).toList();
        applying.apply(marks);
        List<UUID> marked = marks.stream().map(Addressed::referralId).toList();
        cases.recount(looked.stream().filter(it -> !marked.contains(it.id())).toList());
        return due.size();
    }

    private Stream<Addressed> marks(Referral referral, Instant now) {
        return dueTimes.of(referral).stream()
                .flatMap(it -> mark(it, now))
                .map(command -> new Addressed(referral.id(), command));
    }

    private static Stream<PassDeadline> mark(Due due, Instant now) {
        Mark next = due.next();
        return next == null || due.nextAt() == null || due.nextAt().isAfter(now)
                ? Stream.empty()
                : Stream.of(new PassDeadline(due.clock(), next, due.due(), Actor.CLOCK, now));
    }
}
