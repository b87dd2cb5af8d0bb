package health.ilium.triage.policy.web;

import health.ilium.triage.policy.Approval;
import health.ilium.triage.policy.KeptPolicy;
import health.ilium.triage.policy.Period;
import health.ilium.triage.policy.Person;
import health.ilium.triage.policy.PolicyStatus;
import health.ilium.triage.policy.Timetable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version and its life, without its document.
///
/// @param sha256 of the document, lower-case hex
/// @param reviewDue the review date of the approval has come
/// @param effective when it was, is and will be in force
record PolicySummary(
        String id,
        String version,
        String sha256,
        PolicyStatus status,
        Person author,
        Instant draftedAt,
        @Nullable Approval approval,
        boolean reviewDue,
        List<Effective> effective) {

    /// @param until null while no other version is to follow
    record Effective(
            Instant from, @Nullable Instant until, Person activatedBy, Instant activatedAt) {

        private static Effective of(Period period) {
            var activation = period.activation();
            return new Effective(period.from(), period.until(), activation.by(), activation.at());
        }
    }

    static PolicySummary of(KeptPolicy policy, Timetable timetable, Instant now) {
        return new PolicySummary(
                policy.reference().id(),
                policy.reference().version(),
                policy.reference().sha256(),
                timetable.statusOf(policy, now),
                policy.author(),
                policy.draftedAt(),
                policy.approval(),
                policy.isDueForReview(now),
                timetable.periodsOf(policy.version()).stream().map(Effective::of).toList());
    }
}
