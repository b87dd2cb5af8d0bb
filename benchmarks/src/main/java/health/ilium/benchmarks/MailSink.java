package health.ilium.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/// The sink keeps every mail in memory; what it has to collect around them would be measured too.
record MailSink(URI address) {

    void empty() throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var purge =
                    HttpRequest.newBuilder(address.resolve("/api/mail/purge"))
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build();
            int status = http.send(purge, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                throw new IllegalStateException("the mail sink was not emptied: " + status);
            }
        }
    }
}
