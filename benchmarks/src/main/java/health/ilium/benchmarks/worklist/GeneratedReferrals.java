package health.ilium.benchmarks.worklist;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Rows of the worklist as a practice has them after years: one in thirty is open, the others have
/// ended. They have no journals: queues, filters and search read none.
final class GeneratedReferrals {

    private static final String ROWS =
            """
            insert into referral (referral_id, referral_number, practice_id, status, open, version,
                shown_version, priority, office, given_name, family_name, birth_date, name_key,
                family_key, phone, email, pathway, score, completeness, triaged_at, submitted_at,
                updated_at, side, language, referrer, rank, sort_at, queue, next_action, due_clock,
                due_at, snoozed, message_failed, duplicate_suspected, payer_gap, last_change)
            select gen_random_uuid(), 'R-9' || lpad(n::text, 8, '0') || '-X',
                ('00000000-0000-7000-8000-' || lpad((n % 400)::text, 12, '0'))::uuid,
                case when open then status else 'CLOSED' end, open, 4, 4,
                case when n % 20 = 0 then 'URGENT' else 'ROUTINE' end,
                (array['SOUTH_MIAMI', 'HIALEAH', 'WESTON'])[1 + n / 11 % 3],
                given, family, date '1940-01-01' + (n::bigint * 7919 % 25000)::int,
                lower(given || ' ' || family), lower(family || ' ' || given),
                '+1305' || lpad((n * 31 % 10000000)::text, 7, '0'), null,
                (array['CLINICIAN_REVIEW', 'DIAGNOSTIC_INJECTION', 'SURGICAL_CONSULT'])[1 + n / 13 % 3],
                n % 101, 50 + n % 51, submitted, submitted, submitted, 'LEFT',
                (array['EN', 'ES'])[1 + n / 7 % 2], 'Dr Example', case when n % 20 = 0 then 1 else 2 end,
                submitted + interval '2 days',
                case when open then queue end, 'DECIDE', 'TRIAGE_DECISION',
                submitted + interval '2 days', false, n % 97 = 0, n % 211 = 0, n % 4 = 0,
                'ReferralTriaged'
            from (
                select n, n % 30 = 0 as open, now() - n * interval '2 minutes' as submitted,
                    (array['IN_REVIEW', 'AWAITING_INFORMATION', 'ACCEPTED', 'NO_SHOW', 'SEEN'])
                        [1 + n / 30 % 5] as status,
                    (array['TO_DECIDE', 'AWAITING_INFORMATION', 'TO_SCHEDULE', 'TO_REBOOK',
                        'RESULTS_DUE'])[1 + n / 30 % 5] as queue,
                    (array['Ana', 'Luis', 'Maria', 'John', 'Grace', 'Pedro', 'Elena', 'Noah'])
                        [1 + n % 8] as given,
                    'Family' || chr(97 + (n / 26 % 26)::int) || chr(97 + (n % 26)::int) || n % 5000
                        as family
                from generate_series(1, :size) n
            ) generated
            """;

    private GeneratedReferrals() {}

    static void in(Connection database, int size) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(ROWS.replace(":size", Integer.toString(size)));
            for (var after : List.of("vacuum analyze referral", "checkpoint")) {
                statement.execute(after);
            }
        }
    }

    /// How the database goes about a question.
    static String plan(Connection database, String sql) throws SQLException {
        var plan = new StringBuilder();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("explain (analyze, costs off, buffers) " + sql)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
