package health.ilium.schemas.confluent;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.config.ConfigException;
import org.jspecify.annotations.Nullable;

/// Where the registry is and how to get in, under the names of Confluent's configuration.
///
/// @param addresses `schema.registry.url`, separated by commas, tried in this order; may have a
///     path, for example `http://localhost:8080/apis/ccompat/v7`
/// @param authorization value of the `Authorization` header, from `basic.auth.user.info`
///     (`user:password`) or `bearer.auth.token`
/// @param timeout `schema.registry.request.timeout.ms`, for each address, 2 seconds by default
public record RegistrySettings(
        List<URI> addresses, @Nullable String authorization, Duration timeout) {

    public static final String URL = "schema.registry.url";

    private static final String TIMEOUT = "schema.registry.request.timeout.ms";
    private static final String USER = "basic.auth.user.info";
    private static final String TOKEN = "bearer.auth.token";

    /// Every setting there is.
    public static final List<String> NAMES = List.of(URL, TIMEOUT, USER, TOKEN);

    public RegistrySettings {
        addresses = List.copyOf(addresses);
        if (addresses.isEmpty()) {
            throw new ConfigException("Missing required configuration \"" + URL + "\"");
        }
    }

    public static RegistrySettings at(String addresses) {
        return from(Map.of(URL, addresses));
    }

    public static RegistrySettings from(Map<String, ?> settings) {
        var timeout = settings.get(TIMEOUT);
        return new RegistrySettings(
                addresses(settings.get(URL)),
                authorization(settings),
                Duration.ofMillis(timeout == null ? 2000 : Long.parseLong(timeout.toString())));
    }

    private static List<URI> addresses(@Nullable Object value) {
        var text =
                switch (value) {
                    case null -> "";
                    case List<?> list ->
                            String.join(",", list.stream().map(String::valueOf).toList());
                    case Object other -> other.toString();
                };
        return Arrays.stream(text.split(","))
                .map(address -> address.strip().replaceAll("/+$", ""))
                .filter(address -> !address.isEmpty())
                .map(URI::create)
                .toList();
    }

    private static @Nullable String authorization(Map<String, ?> settings) {
        var user = settings.get(USER);
        if (user != null && !user.toString().isEmpty()) {
            var bytes = user.toString().getBytes(StandardCharsets.UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(bytes);
        }
        var token = settings.get(TOKEN);
        return token == null || token.toString().isEmpty() ? null : "Bearer " + token;
    }

    /// Without the credentials.
    @Override
    public String toString() {
        return "RegistrySettings" + addresses;
    }
}
