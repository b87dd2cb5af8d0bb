package health.ilium.triage.assessment.payer;

import health.ilium.triage.assessment.payer.yaml.YamlPayerProfiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/// The payer profiles that come with triage.
public final class ShippedProfiles {

    public static final PayerProfiles ALL =
            new PayerProfiles(
                    Stream.of("commercial-strict", "medicare-injection", "not-covered")
                            .map(
                                    id ->
                                            YamlPayerProfiles.read(
                                                    id, text(id).getBytes(StandardCharsets.UTF_8)))
                            .toList());

    public static String text(String id) {
        var location = "payer-profiles/" + id + ".yaml";
        try (var file = ShippedProfiles.class.getClassLoader().getResourceAsStream(location)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ShippedProfiles() {}
}
