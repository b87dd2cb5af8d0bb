package health.ilium.triage.replay.web;

import health.ilium.triage.replay.ReplayState;
import health.ilium.triage.wire.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;

/// Refusals as HTTP says them.
final class ReplayProblems {

    static ResponseEntity<?> notFound() {
        return ResponseEntity.of(Problem.notFound()).build();
    }

    static ProblemDetail unknownPolicy() {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "UNKNOWN_POLICY",
                "There is no such version of a policy.");
    }

    static ProblemDetail hasEnded(ReplayState state) {
        return conflict("REPLAY_ENDED", "The replay has ended; ask for a new one.", state);
    }

    static ProblemDetail underWay(ReplayState state) {
        return conflict("REPLAY_UNDER_WAY", "The replay has not ended; cancel it first.", state);
    }

    private static ProblemDetail conflict(String code, String detail, ReplayState state) {
        var problem = Problem.of(HttpStatus.CONFLICT, code, detail);
        problem.setProperty("state", state);
        return problem;
    }

    /// To be thrown where the answer is no JSON: only so is a problem written nevertheless.
    static ErrorResponseException unknown() {
        return new ErrorResponseException(HttpStatus.NOT_FOUND, Problem.notFound(), null);
    }

    static ErrorResponseException tooManyWatch() {
        return new ErrorResponseException(
                HttpStatus.SERVICE_UNAVAILABLE,
                Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "TOO_MANY_STREAMS",
                        "Too many watch replays already. Please read the replay itself instead."),
                null);
    }

    private ReplayProblems() {}
}
