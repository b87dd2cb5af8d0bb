package health.ilium.intake.clocks.jdbc;

import health.ilium.intake.clocks.DueCases;
import health.ilium.intake.referral.Progress;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.Referrals;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the worklist, which knows when a clock comes to its next mark.
@Component
class JdbcDueCases implements DueCases {

    private final JdbcClient jdbc;
    private final Referrals referrals;

    JdbcDueCases(JdbcClient jdbc, Referrals referrals) {
        this.jdbc = jdbc;
        this.referrals = referrals;
    }

    @Override
    public List<UUID> due(Instant now, int most) {
        return jdbc.sql(
                        """
                        select referral_id from referral
                        where next_mark_at <= ?
                        order by next_mark_at
                        limit ?
                        for update skip locked
                        """)
                .params(now.atOffset(ZoneOffset.UTC), most)
                .query((row, _) -> row.getObject("referral_id", UUID.class))
                .list();
    }

    @Override
    public void recount(List<Referral> looked) {
        if (!looked.isEmpty()) {
            referrals.record(looked.stream().map(it -> new Progress(List.of(), it)).toList());
        }
    }
}
