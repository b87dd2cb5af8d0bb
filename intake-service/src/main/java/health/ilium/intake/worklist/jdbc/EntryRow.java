package health.ilium.intake.worklist.jdbc;

import health.ilium.intake.clinical.PainSide;
import health.ilium.intake.referral.Clock;
import health.ilium.intake.referral.NextAction;
import health.ilium.intake.referral.ReferralStatus;
import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Office;
import health.ilium.intake.submission.Priority;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.worklist.Place;
import health.ilium.intake.worklist.WorklistEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads rows of the worklist. A claim that has ended is none.
final class EntryRow {

    static final String COLUMNS =
            """
            referral_id, rank, sort_at, referral_number, version, status, priority, given_name,
            family_name, birth_date, side, pathway, score, completeness, office, language,
            case when owned_until > :now then owner_id end as owner_id,
            case when owned_until > :now then owner_name end as owner_name,
            next_action, due_clock, due_at, message_failed, duplicate_suspected, payer_gap,
            appointment_at, last_change, updated_at
            """;

    private EntryRow() {}

    static WorklistEntry read(ResultSet row) throws SQLException {
        return new WorklistEntry(
                new Place(
                        row.getInt("rank"),
                        instant(row, "sort_at"),
                        row.getObject("referral_id", UUID.class)),
                row.getString("referral_number"),
                row.getLong("version"),
                ReferralStatus.valueOf(row.getString("status")),
                Priority.valueOf(row.getString("priority")),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                code(row, "side", PainSide::valueOf),
                code(row, "pathway", Pathway::valueOf),
                row.getObject("score", Integer.class),
                row.getObject("completeness", Integer.class),
                code(row, "office", Office::valueOf),
                code(row, "language", Language::valueOf),
                row.getObject("owner_id", UUID.class),
                row.getString("owner_name"),
                NextAction.valueOf(row.getString("next_action")),
                code(row, "due_clock", Clock::valueOf),
                maybe(row, "due_at"),
                row.getBoolean("message_failed"),
                row.getBoolean("duplicate_suspected"),
                row.getBoolean("payer_gap"),
                maybe(row, "appointment_at"),
                row.getString("last_change"),
                instant(row, "updated_at"));
    }

    private static <E> @Nullable E code(ResultSet row, String column, Function<String, E> of)
            throws SQLException {
        String code = row.getString(column);
        return code == null ? null : of.apply(code);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
