package health.ilium.intake.referral.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.intake.referral.Listing;
import health.ilium.intake.referral.Listing.Position;
import health.ilium.intake.referral.ReferralStatus;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Reads the query of a list. An empty parameter is the same as none.
final class ListQuery {

    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final Set<String> KNOWN = Set.of("status", "updatedSince", "cursor", "limit");

    /// PostgreSQL keeps no instants without end.
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private ListQuery() {}

    static Listing read(Map<String, String> parameters) {
        for (String name : parameters.keySet()) {
            if (!KNOWN.contains(name)) {
                throw invalid("a parameter that does not exist");
            }
        }
        Integer limit = read(parameters, "limit", ListQuery::limit);
        return new Listing(
                null,
                read(parameters, "status", ReferralStatus::valueOf),
                read(parameters, "updatedSince", ListQuery::instant),
                read(parameters, "cursor", ListQuery::position),
                limit == null ? USUAL : limit);
    }

    static String cursor(Position position) {
        String text = position.updatedAt() + " " + position.referralId();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static Position position(String cursor) {
        String[] parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(" ", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException();
        }
        return new Position(instant(parts[0]), UUID.fromString(parts[1]));
    }

    private static Instant instant(String text) {
        Instant instant = Instant.parse(text);
        if (instant.isBefore(EARLIEST) || instant.isAfter(LATEST)) {
            throw new IllegalArgumentException();
        }
        return instant;
    }

    private static int limit(String text) {
        int limit = Integer.parseInt(text);
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException();
        }
        return limit;
    }

    private static <T> @Nullable T read(
            Map<String, String> parameters, String name, Function<String, T> reader) {
        String text = parameters.get(name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw invalid(name);
        }
    }

    private static Refusal invalid(String name) {
        return new Refusal(
                Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "INVALID_PARAMETER",
                        "The query has a value that cannot be read: " + name + "."));
    }
}
