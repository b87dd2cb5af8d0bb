package health.ilium.intake.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.intake.wire.json.Fault;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/// A refusal as RFC 9457 problem details. Never holds a value that was refused.
///
/// @param code stable, for machines
/// @param detail plain words for a person
/// @param more further members, for example `errors`
/// @param retryAfter when to ask again
public record Problem(
        HttpStatus status,
        String code,
        String detail,
        Map<String, Object> more,
        @Nullable Duration retryAfter)
        implements Reply {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status, code, detail, Map.of(), null);
    }

    /// A status that speaks for itself; its name is the code.
    public static Problem of(HttpStatus status) {
        return of(status, status.name(), status.getReasonPhrase() + ".");
    }

    public static Problem validation(List<Fault> faults) {
        return of(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "VALIDATION_FAILED",
                        "The body has fields that cannot be accepted.")
                .with("errors", faults);
    }

    /// The same words for what does not exist and for what is somebody else's.
    public static Problem notFound() {
        return of(HttpStatus.NOT_FOUND, "NOT_FOUND", "There is nothing here.");
    }

    public static Problem unavailable(String code, String detail) {
        return of(HttpStatus.SERVICE_UNAVAILABLE, code, detail).retryAfter(Duration.ofSeconds(2));
    }

    /// 503 while there is too much to do. Each client is asked to come again at another time, not
    /// soon: those that are refused would otherwise be the load.
    static Problem overloaded() {
        return of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "OVERLOADED",
                        "Too much at once. Please try again shortly.")
                .retryAfter(Duration.ofSeconds(ThreadLocalRandom.current().nextLong(5, 16)));
    }

    public Problem with(String member, Object value) {
        Map<String, Object> members = new LinkedHashMap<>(more);
        members.put(member, value);
        return new Problem(status, code, detail, members, retryAfter);
    }

    public Problem retryAfter(Duration delay) {
        return new Problem(status, code, detail, more, delay);
    }

    public ResponseEntity<String> entity() {
        ResponseEntity.BodyBuilder builder =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (retryAfter != null) {
            builder.header(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        return builder.body(json());
    }

    /// Writes the whole response, unless one is on its way already.
    public void writeTo(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status.value());
        if (retryAfter != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        byte[] bytes = json().getBytes(UTF_8);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer();
    }

    /// Writes the body alone.
    public void writeTo(OutputStream body) throws IOException {
        body.write(json().getBytes(UTF_8));
    }

    private String json() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", status.getReasonPhrase());
        members.put("status", status.value());
        members.put("code", code);
        members.put("detail", detail);
        members.putAll(more);
        return JSON.writeValueAsString(members);
    }
}
