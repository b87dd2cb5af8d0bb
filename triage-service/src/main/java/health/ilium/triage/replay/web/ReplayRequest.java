package health.ilium.triage.replay.web;

import health.ilium.contract.Office;
import health.ilium.triage.assessment.Pathway;
import health.ilium.triage.policy.PolicyVersion;
import health.ilium.triage.replay.ReplayFilter;
import health.ilium.triage.wire.Bodies;
import health.ilium.triage.wire.RefusedBody;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// What somebody asks for. Without a filter every decision is replayed.
record ReplayRequest(@Nullable PolicyName policy, @Nullable Filter filter) {

    record PolicyName(@Nullable String id, @Nullable String version) {}

    /// @param decidedFrom ISO instant with its offset, included
    /// @param decidedUntil the same, not included
    record Filter(
            @Nullable String decidedFrom,
            @Nullable String decidedUntil,
            @Nullable Office office,
            @Nullable Pathway pathway) {}

    PolicyVersion policyVersion() {
        return new PolicyVersion(
                required("/policy/id", policy == null ? null : policy.id()),
                required("/policy/version", policy == null ? null : policy.version()));
    }

    ReplayFilter replayFilter() {
        if (filter == null) {
            return ReplayFilter.NONE;
        }
        var from = instant("/filter/decidedFrom", filter.decidedFrom());
        var until = instant("/filter/decidedUntil", filter.decidedUntil());
        if (from != null && until != null && !from.isBefore(until)) {
            throw RefusedBody.field(
                    "/filter/decidedUntil", "NOT_AFTER_FROM", "must be after decidedFrom");
        }
        return new ReplayFilter(
                from,
                until,
                filter.office() == null ? null : filter.office().name(),
                filter.pathway());
    }

    private static String required(String pointer, @Nullable String text) {
        if (text == null || text.isBlank()) {
            throw RefusedBody.field(pointer, "REQUIRED", "is required");
        }
        return text;
    }

    private static @Nullable Instant instant(String pointer, @Nullable String text) {
        return text == null
                ? null
                : Bodies.required(
                        pointer,
                        text,
                        it -> OffsetDateTime.parse(it).toInstant(),
                        "an instant such as 2027-01-31T05:00:00Z");
    }
}
