package health.ilium.triage.policy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Drafts, approves and activates policies. Each step is one transaction of the caller.
public final class ChangingPolicies {

    private final KeptPolicies policies;
    private final PolicyFormat format;
    private final InstantSource clock;

    public ChangingPolicies(KeptPolicies policies, PolicyFormat format, InstantSource clock) {
        this.policies = policies;
        this.format = format;
        this.clock = clock;
    }

    public Outcome draft(byte[] document, Person author) {
        return switch (format.read(document)) {
            case Reading.Flawed flawed -> new Outcome.Flawed(flawed.flaws());
            case Reading.Readable readable -> draft(readable.file(), author);
        };
    }

    private Outcome draft(PolicyFile file, Person author) {
        return policies.draft(file, author, now())
                ? new Outcome.Done(PolicyVersion.of(file.policy().reference()))
                : new Outcome.Refused(Refusal.VERSION_EXISTS);
    }

    public Outcome approve(PolicyVersion version, Person by, LocalDate reviewOn) {
        var now = now();
        return step(new PolicyCommand.Approve(version, by, reviewOn, PracticeDay.of(now), now));
    }

    /// @param effectiveFrom null: at once
    public Outcome activate(PolicyVersion version, Person by, @Nullable Instant effectiveFrom) {
        policies.holdSwitchOvers();
        var now = policies.timetable().notBeforeTheLast(now());
        var from = effectiveFrom == null ? now : effectiveFrom.truncatedTo(ChronoUnit.MICROS);
        return step(new PolicyCommand.Activate(version, by, from, now));
    }

    private Outcome step(PolicyCommand command) {
        var policy = policies.find(command.version());
        if (policy.isEmpty()) {
            return new Outcome.Refused(Refusal.UNKNOWN_POLICY);
        }
        return switch (PolicyDecider.decide(command, policy.get(), policies.timetable())) {
            case Verdict.Refused refused -> new Outcome.Refused(refused.reason());
            case Verdict.Approved approved -> approved(command.version(), approved.approval());
            case Verdict.Activated activated -> activated(activated.activation());
        };
    }

    /// Another approval may have come in between.
    private Outcome approved(PolicyVersion version, Approval approval) {
        return policies.approve(version, approval)
                ? new Outcome.Done(version)
                : new Outcome.Refused(Refusal.ALREADY_APPROVED);
    }

    private Outcome activated(Activation activation) {
        policies.activate(activation);
        return new Outcome.Done(activation.version());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
