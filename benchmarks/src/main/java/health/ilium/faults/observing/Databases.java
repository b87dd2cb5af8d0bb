package health.ilium.faults.observing;

import health.ilium.faults.checker.Delivered;
import health.ilium.faults.checker.Stored;
import health.ilium.localstack.LocalStack;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The three databases, read as the checker wants them.
record Databases(LocalStack stack) {

    static final List<String> SERVICES = List.of("intake", "triage", "notification");

    List<Stored.Referral> referrals(String familyName) {
        return database("intake")
                .query(
                        """
                        select referral_id, family_name, status from referral
                        where family_name like ?
                        """,
                        row ->
                                new Stored.Referral(
                                        row.getString(1),
                                        row.getString(2).substring(familyName.length() + 1),
                                        row.getString(3)),
                        familyName + " %");
    }

    List<Stored.Event> events() {
        return database("intake")
                .query(
                        """
                        select referral_id, version, type,
                               case type when 'ReferralTriaged' then body->>'decisionId'
                                         when 'MessageUndeliverable' then body->>'messageId' end
                        from referral_journal
                        """,
                        row ->
                                new Stored.Event(
                                        row.getString(1),
                                        row.getLong(2),
                                        row.getString(3),
                                        row.getString(4) == null ? "" : row.getString(4)));
    }

    List<Stored.Decision> decisions() {
        return database("triage")
                .query(
                        "select decision_id, referral_id, referral_version, decided_at from decision",
                        row ->
                                new Stored.Decision(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getLong(3),
                                        instant(row, 4)));
    }

    List<Stored.Message> messages() {
        return database("notification")
                .query(
                        """
                        select id, referral_id, referral_number, cause_version, milestone, recipient,
                               channel, status, planned_at
                        from message
                        """,
                        row ->
                                new Stored.Message(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getLong(4),
                                        row.getString(5),
                                        row.getString(6),
                                        row.getString(7),
                                        row.getString(8),
                                        instant(row, 9)));
    }

    /// From the consumers' tables of places: positions, parked and skipped records.
    List<Delivered.Place> places(String table) {
        return SERVICES.stream()
                .flatMap(
                        service ->
                                database(service)
                                        .query(
                                                "select topic, key, sequence from " + table,
                                                row ->
                                                        new Delivered.Place(
                                                                row.getString(1),
                                                                row.getString(2),
                                                                row.getLong(3)))
                                        .stream())
                .toList();
    }

    Map<String, Integer> waiting() {
        return SERVICES.stream()
                .collect(
                        Collectors.toMap(
                                service -> service,
                                service -> database(service).count("select count(*) from outbox")));
    }

    ServiceDatabase database(String service) {
        return new ServiceDatabase(stack, service);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
