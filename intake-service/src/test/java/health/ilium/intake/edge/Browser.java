package health.ilium.intake.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.intake.edge.Client.Response;
import health.ilium.intake.people.SessionToken;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody at a browser: keeps cookies, fills forms, and follows nothing by itself.
final class Browser {

    static final String COOKIE = "__Host-ilium";

    private static final Pattern SECRET =
            Pattern.compile("<meta name=\"csrf-token\" content=\"([^\"]+)\"");

    private final int port;
    private final Map<String, String> cookies = new HashMap<>();

    Browser(int port) {
        this.port = port;
    }

    /// One in which somebody is signed in.
    Browser(int port, SessionToken token) {
        this(port);
        keep(COOKIE, token.text());
    }

    void keep(String name, String value) {
        cookies.put(name, value);
    }

    String cookie() {
        return cookies.getOrDefault(COOKIE, "");
    }

    Response get(String path) {
        return send(request(path).GET());
    }

    /// Opens a page of this person's and sends a form with the secret it holds.
    Response submit(String path, String... namesAndValues) {
        String[] all =
                Stream.concat(Stream.of(namesAndValues), Stream.of("_csrf", secret()))
                        .toArray(String[]::new);
        return post(path, all);
    }

    /// Sends exactly these fields.
    Response post(String path, String... namesAndValues) {
        return send(form(path, namesAndValues));
    }

    HttpRequest.Builder form(String path, String... namesAndValues) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Sec-Fetch-Mode", "navigate")
                .POST(BodyPublishers.ofString(encoded(namesAndValues)));
    }

    Response signIn(String name, String password) {
        return submit("/sign-in", "name", name, "password", password);
    }

    /// The secret of forms for who has this browser's cookie.
    String secret() {
        Response page = get("/account");
        return page.status() == 200 ? secret(page) : secret(get("/sign-in"));
    }

    static String secret(Response page) {
        Matcher found = SECRET.matcher(page.http().body());
        if (!found.find()) {
            throw new AssertionError("No secret on the page: " + page.status());
        }
        return found.group(1);
    }

    HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", "text/html");
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    Response send(HttpRequest.Builder request) {
        Response response = new Client(port, null).send(request);
        response.http().headers().allValues("Set-Cookie").forEach(this::keep);
        return response;
    }

    private void keep(String setCookie) {
        String[] pair = setCookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String... namesAndValues) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append(form.isEmpty() ? "" : "&")
                    .append(URLEncoder.encode(namesAndValues[i], UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], UTF_8));
        }
        return form.toString();
    }
}
