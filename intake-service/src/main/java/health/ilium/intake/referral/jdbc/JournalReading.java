package health.ilium.intake.referral.jdbc;

import health.ilium.intake.referral.Recorded;
import health.ilium.intake.referral.Referral;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads journals.
final class JournalReading {

    private final JdbcClient jdbc;

    JournalReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All events of these referrals, one referral after the other, oldest first.
    List<Recorded> of(Collection<UUID> ids) {
        return jdbc.sql(
                        """
                        select referral_id, version, type, type_version, body::text as body,
                            occurred_at, recorded_at, actor_kind, actor_id, actor_name
                        from referral_journal
                        where referral_id = any (:ids)
                        order by referral_id, version
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> JournalRow.read(row))
                .list();
    }

    Map<UUID, Referral> folded(Collection<UUID> ids) {
        Map<UUID, List<Recorded>> journals =
                of(ids).stream().collect(Collectors.groupingBy(Recorded::referralId));
        return journals.values().stream()
                .map(Referral::of)
                .collect(Collectors.toUnmodifiableMap(Referral::id, Function.identity()));
    }
}
