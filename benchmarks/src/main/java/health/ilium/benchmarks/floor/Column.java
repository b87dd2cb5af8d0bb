package health.ilium.benchmarks.floor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A column of an example and how a copy differs from it.
///
/// @param type as PostgreSQL calls it
record Column(String table, String name, String type) {

    private static final Set<String> OF_THE_CASE = Set.of("referral_id", "decision_id", "id");
    private static final Set<String> UNIQUE_TEXT = Set.of("referral_number", "token_sha256", "key");

    /// What a row holds before its later update.
    private static final Set<String> LATER =
            Set.of(
                    "referral.pathway",
                    "referral.score",
                    "referral.completeness",
                    "referral.triaged_at",
                    "message.template",
                    "message.provider_id",
                    "message.settled_at");

    @Nullable Object read(ResultSet row, int place) throws SQLException {
        return switch (type) {
            case "bytea" -> row.getBytes(place);
            case "uuid" -> row.getObject(place, UUID.class);
            case "int8", "bigserial" -> row.getObject(place, Long.class);
            default -> row.getString(place);
        };
    }

    /// @param numbered what a row of the consent ledger is called in this copy
    @Nullable Object inserted(@Nullable Object original, Renewal renewal, Numbered numbered) {
        return switch (table + "." + name) {
            case "referral.status" -> "RECEIVED";
            case "referral.version", "referral.shown_version" -> 1L;
            case "message.status" -> "PLANNED";
            case "message.attempts" -> "0";
            case "consent.id", "message.consent_id" ->
                    original instanceof Long number ? numbered.of(number) : original;
            case String column when LATER.contains(column) -> null;
            case String _ -> renewed(original, renewal);
        };
    }

    @Nullable Object renewed(@Nullable Object original, Renewal renewal) {
        return switch (original) {
            case UUID id when OF_THE_CASE.contains(name) -> renewal.of(id);
            case String text when UNIQUE_TEXT.contains(name) -> renewal.of(text);
            case null -> null;
            case Object same -> same;
        };
    }

    /// A number for a row of the copy by that of the example.
    interface Numbered {
        long of(long original);
    }
}
