package health.ilium.triage.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The shipped policy with as much changed as a test needs.
public record APolicyDocument(String text) {

    private static final String SHIPPED = "/policies/si-joint-2026.1.yaml";

    public static APolicyDocument shipped() {
        try (var file = APolicyDocument.class.getResourceAsStream(SHIPPED)) {
            return new APolicyDocument(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static APolicyDocument ofVersion(String version) {
        return shipped().with("version: \"2026.1\"", "version: \"%s\"".formatted(version));
    }

    /// Changes the first occurrence.
    public APolicyDocument with(String before, String after) {
        int at = text.indexOf(before);
        assertThat(at).as(before).isNotNegative();
        return new APolicyDocument(
                text.substring(0, at) + after + text.substring(at + before.length()));
    }

    /// The line, counted from 1, on which something stands first.
    public int lineOf(String words) {
        int at = text.indexOf(words);
        assertThat(at).as(words).isNotNegative();
        return 1 + (int) text.substring(0, at).chars().filter(it -> it == '\n').count();
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
