package health.ilium.triage.wire;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// Problem details of RFC 9457 with a stable `code` for machines.
public final class Problem {

    static final String CODE = "code";

    public static ProblemDetail of(HttpStatus status, String code, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty(CODE, code);
        return problem;
    }

    public static ProblemDetail notFound() {
        return of(HttpStatus.NOT_FOUND, "NOT_FOUND", "There is nothing here.");
    }

    /// A status that speaks for itself; its name is the code.
    static ProblemDetail of(HttpStatus status) {
        return of(status, status.name(), status.getReasonPhrase() + ".");
    }

    private Problem() {}
}
