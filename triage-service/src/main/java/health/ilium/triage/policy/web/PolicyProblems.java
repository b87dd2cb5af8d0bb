package health.ilium.triage.policy.web;

import health.ilium.triage.policy.Flaw;
import health.ilium.triage.policy.Refusal;
import health.ilium.triage.wire.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// Refusals as HTTP says them.
final class PolicyProblems {

    static ProblemDetail of(Refusal refusal) {
        return refusal == Refusal.UNKNOWN_POLICY
                ? Problem.notFound()
                : Problem.of(status(refusal), refusal.name(), refusal.words());
    }

    static ProblemDetail of(List<Flaw> flaws) {
        var problem =
                Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "POLICY_FLAWED",
                        "The document is not a complete and consistent policy.");
        problem.setProperty("errors", flaws);
        return problem;
    }

    private static HttpStatus status(Refusal refusal) {
        return switch (refusal) {
            case UNKNOWN_POLICY -> HttpStatus.NOT_FOUND;
            case OWN_APPROVAL -> HttpStatus.FORBIDDEN;
            case VERSION_EXISTS, ALREADY_APPROVED, NOT_APPROVED, ALREADY_IN_FORCE ->
                    HttpStatus.CONFLICT;
            case REVIEW_NOT_AHEAD, IN_THE_PAST, TOO_FAR_AHEAD -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private PolicyProblems() {}
}
