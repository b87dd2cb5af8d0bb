package health.ilium.intake.worklist.jdbc;

import health.ilium.intake.worklist.ChangeFeed;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcChangeFeed implements ChangeFeed {

    private final JdbcClient jdbc;

    JdbcChangeFeed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Changed> since(Instant instant, int most) {
        return jdbc.sql(
                        """
                        select referral_id, version, updated_at from referral
                        where updated_at >= ?
                        order by updated_at desc, referral_id
                        limit ?
                        """)
                .params(instant.atOffset(ZoneOffset.UTC), most)
                .query(
                        (row, _) ->
                                new Changed(
                                        row.getObject("referral_id", UUID.class),
                                        row.getLong("version"),
                                        row.getObject("updated_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }
}
