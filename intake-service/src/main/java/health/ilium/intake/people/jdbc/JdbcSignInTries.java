package health.ilium.intake.people.jdbc;

import health.ilium.intake.people.SignInTries;
import health.ilium.intake.people.TryKey;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One row for each name and address. It is counted in one statement, so that tries at the same
/// moment, also at other instances, come one after the other.
@Component
class JdbcSignInTries implements SignInTries {

    private final JdbcClient jdbc;

    JdbcSignInTries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int take(TryKey key, int most, Instant since, Instant now) {
        return jdbc.sql(
                        """
                        insert into sign_in_tries as known (kind, sha256, tries, last_at)
                        values (:kind, :sha256, 1, :now)
                        on conflict (kind, sha256) do update
                           set tries = case
                                   when known.last_at <= :since then 1
                                   else least(known.tries, :most) + 1
                               end,
                               last_at = case
                                   when known.last_at > :since and known.tries >= :most
                                   then known.last_at
                                   else excluded.last_at
                               end
                        returning tries
                        """)
                .param("kind", key.kind().name())
                .param("sha256", key.sha256())
                .param("most", most)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    @Override
    public void giveBack(TryKey key) {
        jdbc.sql(
                        """
                        update sign_in_tries set tries = greatest(tries - 1, 0)
                         where kind = ? and sha256 = ?
                        """)
                .params(key.kind().name(), key.sha256())
                .update();
    }

    @Override
    public void clear(TryKey key) {
        jdbc.sql("delete from sign_in_tries where kind = ? and sha256 = ?")
                .params(key.kind().name(), key.sha256())
                .update();
    }

    @Override
    public void forget(Instant before) {
        jdbc.sql("delete from sign_in_tries where last_at <= ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
