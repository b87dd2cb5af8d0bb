package health.ilium.endtoend.deployed;

import health.ilium.endtoend.Mail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// What GreenMail keeps for an address.
record MailInbox(URI address) {

    private static final JsonMapper JSON = new JsonMapper();

    /// Empty for an address that has not got any mail yet.
    List<Mail> to(String mailbox) {
        var path =
                "/api/user/%s/messages/"
                        .formatted(URLEncoder.encode(mailbox, StandardCharsets.UTF_8));
        try {
            var connection =
                    (HttpURLConnection) URI.create(address + path).toURL().openConnection();
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                return List.of();
            }
            try (var body = connection.getInputStream()) {
                return JSON.readTree(body)
                        .valueStream()
                        .map(
                                mail ->
                                        new Mail(
                                                mail.path("subject").asString(),
                                                mail.path("mimeMessage").asString()))
                        .toList();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
