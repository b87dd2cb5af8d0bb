package health.ilium.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// When each referral of a run was routed and its messages were accepted, read from the services'
/// own records. A benchmark may look into their databases; no service may.
final class Arrivals {

    /// Patient and referrer told of receipt and acceptance, the office of the acceptance.
    private static final int MESSAGES_EACH = 5;

    private final DemoEnvironment environment;

    Arrivals(DemoEnvironment environment) {
        this.environment = environment;
    }

    /// When intake committed the first decision, by referral.
    Map<String, Instant> routed(Instant since) throws SQLException {
        return instants(
                "intake",
                """
                select referral_id, min(recorded_at) from referral_journal
                where type = 'ReferralTriaged' and recorded_at >= ?
                group by referral_id
                """,
                since);
    }

    /// When the mail sink's 250 for the patient's receipt was in, by referral.
    Map<String, Instant> patientTold(Instant since) throws SQLException {
        return instants(
                "notification",
                """
                select referral_id, min(settled_at) from message
                where milestone = 'REFERRAL_SUBMITTED' and recipient = 'PATIENT'
                  and status = 'ACCEPTED' and settled_at >= ?
                group by referral_id
                """,
                since);
    }

    /// When the last message of a referral was accepted, by referral; absent while one is not.
    Map<String, Instant> everybodyTold(Instant since) throws SQLException {
        return instants(
                "notification",
                """
                select referral_id, max(settled_at) from message
                where planned_at >= ?
                group by referral_id
                having count(*) filter (where status = 'ACCEPTED') >= %d
                """
                        .formatted(MESSAGES_EACH),
                since);
    }

    /// Whether a message waits to be sent. Far cheaper than [#everybodyTold], which counts.
    boolean messagesWait() throws SQLException {
        try (var connection = connection("notification");
                var query =
                        connection.prepareStatement(
                                "select exists (select from message where status = 'PLANNED')"
                                        + " or exists (select from message where status = 'SENDING')");
                var rows = query.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private Map<String, Instant> instants(String service, String sql, Instant since)
            throws SQLException {
        try (var connection = connection(service);
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, since.atOffset(ZoneOffset.UTC));
            try (var rows = query.executeQuery()) {
                var found = new HashMap<String, Instant>();
                while (rows.next()) {
                    found.put(
                            rows.getString(1), rows.getObject(2, OffsetDateTime.class).toInstant());
                }
                return found;
            }
        }
    }

    private Connection connection(String service) throws SQLException {
        return DriverManager.getConnection(
                environment.get(service.toUpperCase(Locale.ROOT) + "_DATABASE_URL"),
                service,
                environment.get("DATABASE_PASSWORD"));
    }
}
