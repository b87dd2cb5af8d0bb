package health.ilium.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/// The page behind a link in a mail, as a browser opens it.
record StatusPage(String link) {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    HttpResponse<String> open() {
        return send(HttpRequest.newBuilder(URI.create(link)).GET());
    }

    /// Fills in the one field of its form.
    HttpResponse<String> answer(String field, String value) {
        var form = field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        return send(
                HttpRequest.newBuilder(URI.create(link))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return BROWSER.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
