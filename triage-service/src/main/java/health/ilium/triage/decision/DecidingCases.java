package health.ilium.triage.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import health.ilium.triage.assessment.Assessing;
import health.ilium.triage.assessment.Explaining;
import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.policy.Policies;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Decides requests under the policy in force at that instant. A request that comes again is
/// neither decided nor told again.
public final class DecidingCases {

    private final Policies policies;
    private final Explaining explaining;
    private final Decisions decisions;
    private final Announcements announcements;
    private final InstantSource clock;

    public DecidingCases(
            Policies policies,
            Explaining explaining,
            Decisions decisions,
            Announcements announcements,
            InstantSource clock) {
        this.policies = policies;
        this.explaining = explaining;
        this.decisions = decisions;
        this.announcements = announcements;
        this.clock = clock;
    }

    public void decide(List<Request> requests) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var policy = policies.inForce(now);
        var decided = requests.stream().map(request -> decide(request, policy, now)).toList();
        announcements.announce(decisions.storeNew(decided));
    }

    private Decided decide(Request request, Policy policy, Instant now) {
        return new Decided(
                UuidCreator.getTimeOrderedEpoch(),
                now,
                request,
                explaining.explain(Assessing.assess(request.picture(), policy), request.payer()));
    }
}
