package health.ilium.notification.wire;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// Answers from the security filters, in the form of RFC 9457 like all others.
final class Problems {

    private Problems() {}

    /// @param detail plain sentence without quotes
    static void write(HttpServletResponse response, HttpStatus status, String detail)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        String problem =
                """
                {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}"""
                        .formatted(status.getReasonPhrase(), status.value(), detail);
        response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
    }
}
