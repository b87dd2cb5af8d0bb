package health.ilium.triage.replay.jdbc;

import health.ilium.triage.replay.ChangedCase;
import health.ilium.triage.replay.PartResult;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stores what came out of a part, in two or three round trips.
@Component
class PartResults {

    private final JdbcClient jdbc;

    PartResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// To be called in the transaction that holds the part.
    void store(Part part, PartResult result, Instant now) {
        counts(part, result);
        if (!result.changes().isEmpty()) {
            changes(part.replay(), result.changes());
        }
        jdbc.sql(
                        """
                        update replay_part set decisions = ?, unreadable = ?, done_at = ?
                         where replay_id = ? and part = ?
                        """)
                .params(
                        result.decisions(),
                        result.unreadable(),
                        Times.column(now),
                        part.replay(),
                        part.number())
                .update();
    }

    private void counts(Part part, PartResult result) {
        var counts = result.counts();
        jdbc.sql(
                        """
                        insert into replay_count
                        select ?, ?, * from unnest(?::text[], ?::text[], ?::int[])
                        """)
                .params(
                        part.replay(),
                        part.number(),
                        counts.stream().map(it -> it.from().name()).toArray(String[]::new),
                        counts.stream().map(it -> it.to().name()).toArray(String[]::new),
                        counts.stream().map(it -> (int) it.decisions()).toArray(Integer[]::new))
                .update();
    }

    private void changes(UUID replay, List<ChangedCase> changes) {
        jdbc.sql(
                        """
                        insert into replay_change
                        select ?, decision_id, referral_id, from_pathway, to_pathway, reproduced,
                               string_to_array(rules, ',')
                          from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::boolean[],
                                      ?::text[])
                            as change(decision_id, referral_id, from_pathway, to_pathway,
                                      reproduced, rules)
                        """)
                .params(
                        replay,
                        changes.stream().map(ChangedCase::decisionId).toArray(UUID[]::new),
                        changes.stream().map(ChangedCase::referralId).toArray(UUID[]::new),
                        texts(changes, it -> it.from().name()),
                        texts(changes, it -> it.to().name()),
                        changes.stream().map(ChangedCase::reproduced).toArray(Boolean[]::new),
                        texts(changes, it -> RuleColumn.of(it.rules())))
                .update();
    }

    private static String[] texts(List<ChangedCase> changes, Function<ChangedCase, String> column) {
        return changes.stream().map(column).toArray(String[]::new);
    }
}
