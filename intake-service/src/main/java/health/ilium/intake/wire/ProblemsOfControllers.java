package health.ilium.intake.wire;

import health.ilium.intake.wire.json.MalformedJson;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Words everything that Spring MVC refuses by itself, and what nobody foresaw. Written past
/// content negotiation, so that a client that accepts no JSON is told so all the same.
@RestControllerAdvice
class ProblemsOfControllers {

    @ExceptionHandler
    void on(MalformedJson malformed, HttpServletResponse response) throws IOException {
        Problem.of(HttpStatus.BAD_REQUEST, "MALFORMED_JSON", String.valueOf(malformed.getMessage()))
                .writeTo(response);
    }

    @ExceptionHandler
    void on(BodyTooLarge tooLarge, HttpServletResponse response) throws IOException {
        Problem.of(HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE", "The body has more than 2 MB.")
                .writeTo(response);
    }

    @ExceptionHandler
    void on(HttpMessageNotReadableException unreadable, HttpServletResponse response)
            throws IOException {
        Problem.of(HttpStatus.BAD_REQUEST, "MALFORMED_JSON", "The body is missing or cut off.")
                .writeTo(response);
    }

    /// Tomcat decodes a query or a form when a parameter is first asked for.
    @ExceptionHandler
    void on(InvalidParameterException undecodable, HttpServletResponse response)
            throws IOException {
        HttpStatus status = HttpStatus.resolve(undecodable.getErrorCode());
        Problem.of(
                        status == null ? HttpStatus.BAD_REQUEST : status,
                        "INVALID_PARAMETER",
                        "The query or form cannot be decoded.")
                .writeTo(response);
    }

    @ExceptionHandler
    void on(Refusal refusal, HttpServletResponse response) throws IOException {
        refusal.problem().writeTo(response);
    }

    @ExceptionHandler
    void on(Exception failure, HttpServletResponse response) throws IOException {
        if (failure instanceof ErrorResponse refusal
                && !(failure instanceof HttpMessageNotWritableException)) {
            copy(refusal.getHeaders(), response);
            status(refusal).writeTo(response);
        } else {
            Failures.problem(failure).writeTo(response);
        }
    }

    private static Problem status(ErrorResponse refusal) {
        HttpStatus status = HttpStatus.resolve(refusal.getStatusCode().value());
        if (status == null) {
            return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR);
        }
        return status == HttpStatus.NOT_FOUND ? Problem.notFound() : Problem.of(status);
    }

    private static void copy(HttpHeaders headers, HttpServletResponse response) {
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
    }
}
