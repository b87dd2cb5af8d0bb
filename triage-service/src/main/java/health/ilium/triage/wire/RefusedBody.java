package health.ilium.triage.wire;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/// A body that cannot be accepted, worded.
public final class RefusedBody extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemDetail problem;

    private RefusedBody(ProblemDetail problem) {
        super("", null, false, false);
        this.problem = problem;
    }

    public static RefusedBody malformed() {
        return new RefusedBody(
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "MALFORMED_JSON",
                        "The body is not well-formed JSON, or a key occurs twice."));
    }

    public static RefusedBody tooLarge(int mostBytes) {
        return new RefusedBody(
                Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "BODY_TOO_LARGE",
                        "The body has more than %d bytes.".formatted(mostBytes)));
    }

    /// @param pointer RFC 6901 JSON pointer of the field
    public static RefusedBody field(String pointer, String code, String message) {
        var problem =
                Problem.of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "VALIDATION_FAILED",
                        "The body has fields that cannot be accepted.");
        problem.setProperty("errors", List.of(new FieldError(pointer, code, message)));
        return new RefusedBody(problem);
    }

    ProblemDetail problem() {
        return problem;
    }

    /// What is wrong with a field. Never holds the value.
    public record FieldError(String pointer, String code, String message) {}
}
