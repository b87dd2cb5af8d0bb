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
        var page = get("/sign-in");
        var secret = SECRET.matcher(page.body());
        if (!secret.find()) {
            throw new IllegalStateException("No form to sign in: " + page.statusCode());
        }
        keep(page);
        var form =
                "name=%s&password=%s&_csrf=%s"
                        .formatted(
                                name,
                                password,
                                URLEncoder.encode(secret.group(1), StandardCharsets.UTF_8));
        var answer =
                http.send(
                        request("/sign-in")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
        keep(answer);
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode());
        }
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
