package health.ilium.benchmarks.worklist;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// A coordinator who is signed in.
final class Session {

    private static final Pattern SECRET = Pattern.compile("csrf-token\" content=\"([^\"]+)");

    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final URI base;
    private String cookie = "";

    Session(URI base) {
        this.base = base;
    }

    void signIn(String name, String password) throws IOException, InterruptedException {
        keep(submit("/sign-in", "/sign-in", "name=%s&password=%s".formatted(name, password)));
    }

    /// Where what was searched for is shown.
    String search(String typed) throws IOException, InterruptedException {
        return submit(
                        "/staff/worklist",
                        "/staff/worklist/search",
                        "q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /// Sends a form with the secret of the page that it is on.
    private HttpResponse<String> submit(String page, String path, String fields)
            throws IOException, InterruptedException {
        var shown = get(page);
        var secret = SECRET.matcher(shown.body());
        if (!secret.find()) {
            throw new IllegalStateException("No form on " + page + ": " + shown.statusCode());
        }
        keep(shown);
        var form = fields + "&_csrf=" + URLEncoder.encode(secret.group(1), StandardCharsets.UTF_8);
        var answer =
                http.send(
                        request(path)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException("Refused: " + answer.statusCode());
        }
        return answer;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(request(path).GET().build(), BodyHandlers.ofString());
    }

    /// The cookie is for TLS only, which this is not.
    private void keep(HttpResponse<String> answer) {
        answer.headers().allValues("Set-Cookie").stream()
                .map(it -> it.split(";", 2)[0])
                .forEach(it -> cookie = it);
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(base.resolve(path))
                        .header("Accept", "text/html")
                        .header("Sec-Fetch-Site", "same-origin");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }
}
