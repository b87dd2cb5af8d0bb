package health.ilium.faults.observing;

import health.ilium.faults.load.CaseBodies;
import health.ilium.faults.sinks.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// Looks for patients' names and addresses in logs, in records' headers and in messages. Addresses
/// stand in a mail's own header; names stand nowhere.
final class Leaks {

    private static final List<String> IN_LOGS =
            List.of(CaseBodies.FAMILY_NAME, CaseBodies.MAIL_DOMAIN);

    private final List<String> found = new ArrayList<>();

    List<String> found() {
        return List.copyOf(found);
    }

    /// The mail sink's own log is the provider's.
    Leaks inLogs(Path folder) {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(it -> !it.endsWith("mail.log")).toList()) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                if (IN_LOGS.stream().anyMatch(text::contains)) {
                    found.add(file.getFileName().toString());
                }
            }
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Leaks inMessages(List<Delivery> messages) {
        if (messages.stream().anyMatch(it -> it.text().contains(CaseBodies.FAMILY_NAME))) {
            found.add("messages");
        }
        return this;
    }

    Leaks inHeaders(List<ConsumerRecord<byte[], byte[]>> records) {
        for (var record : records) {
            for (var header : record.headers()) {
                var value =
                        header.value() == null
                                ? ""
                                : new String(header.value(), StandardCharsets.UTF_8);
                if (IN_LOGS.stream().anyMatch(value::contains)) {
                    found.add("header " + header.key() + " on " + record.topic());
                }
            }
        }
        return this;
    }
}
