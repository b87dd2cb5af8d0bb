package health.ilium.benchmarks.pipeline;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Who was told by e-mail and when: acceptance by the sink, tied to referrals by notification's
/// table. A benchmark may look into a service's database; no service may.
///
/// @param patient when the sink took the patient's receipt, by referral
/// @param everybody when it took the last of all messages, by referral
record Told(Map<String, Instant> patient, Map<String, Instant> everybody) {

    /// Patient and referrer told of receipt and acceptance, the office of the acceptance.
    static final int MESSAGES_EACH = 5;

    private static final String IN_FULL =
            """
            select referral_id from message where status = 'ACCEPTED'
            group by referral_id having count(*) = ?
            order by max(planned_at) desc limit ?
            """;

    /// The newest referrals about which everybody was told, so that every row of theirs is there.
    static List<UUID> inFull(Stack stack, int atMost) throws SQLException {
        var found = new ArrayList<UUID>();
        try (var database = stack.database("notification");
                var query = database.prepareStatement(IN_FULL)) {
            query.setInt(1, MESSAGES_EACH);
            query.setInt(2, atMost);
            var rows = query.executeQuery();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("no referral yet: put warm=60 before it");
        }
        return found;
    }

    static Told since(Instant since, Stack stack) throws SQLException {
        var accepted = stack.sink().accepted();
        var patient = new HashMap<String, Instant>();
        var everybody = new HashMap<String, Instant>();
        var count = new HashMap<String, Integer>();
        try (var database = stack.database("notification");
                var query =
                        database.prepareStatement(
                                """
                                select id, referral_id,
                                       recipient = 'PATIENT' and milestone = 'REFERRAL_SUBMITTED'
                                from message where planned_at >= ? and status = 'ACCEPTED'
                                """)) {
            query.setObject(1, since.atOffset(ZoneOffset.UTC));
            var rows = query.executeQuery();
            while (rows.next()) {
                var at = accepted.get(rows.getString(1));
                if (at != null) {
                    var referral = rows.getString(2);
                    count.merge(referral, 1, Integer::sum);
                    everybody.merge(referral, at, (one, other) -> one.isAfter(other) ? one : other);
                    if (rows.getBoolean(3)) {
                        patient.put(referral, at);
                    }
                }
            }
        }
        everybody.keySet().removeIf(referral -> count.getOrDefault(referral, 0) < MESSAGES_EACH);
        return new Told(patient, everybody);
    }
}
