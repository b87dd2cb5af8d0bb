package health.ilium.intake.idempotency.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.intake.idempotency.Claim;
import health.ilium.intake.idempotency.FirstAnswer;
import health.ilium.intake.idempotency.FirstAnswers;
import health.ilium.intake.idempotency.IdempotencyKey;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The lock that marks a key as in progress ends with the transaction, also with a killed one.
@Component
class JdbcFirstAnswers implements FirstAnswers {

    private final JdbcClient jdbc;

    JdbcFirstAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Claim claim(IdempotencyKey key) {
        return jdbc.sql(
                        """
                        select claim.granted, answer.meaning_hash, answer.status,
                               answer.location, answer.body
                          from (select pg_try_advisory_xact_lock(?) granted) claim
                          left join first_answer answer
                            on answer.client = ? and answer.endpoint = ? and answer.key = ?
                        """)
                .params(lock(key), key.client(), key.endpoint(), key.key())
                .query((row, number) -> claim(row))
                .single();
    }

    @Override
    public boolean keep(IdempotencyKey key, FirstAnswer answer, Instant now) {
        return jdbc.sql(
                                """
                                insert into first_answer (client, endpoint, key, meaning_hash,
                                                          status, location, body, answered_at)
                                values (?, ?, ?, ?, ?, ?, ?, ?)
                                    on conflict do nothing
                                """)
                        .param(key.client())
                        .param(key.endpoint())
                        .param(key.key())
                        .param(answer.meaningHash())
                        .param(answer.status())
                        .param(answer.location())
                        .param(answer.body())
                        .param(Timestamp.from(now))
                        .update()
                == 1;
    }

    @Override
    public int forget(Instant before) {
        return jdbc.sql("delete from first_answer where answered_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private static Claim claim(ResultSet row) throws SQLException {
        byte[] hash = row.getBytes("meaning_hash");
        if (hash != null) {
            return new Claim.Answered(
                    new FirstAnswer(
                            hash,
                            row.getInt("status"),
                            row.getString("location"),
                            row.getString("body")));
        }
        return row.getBoolean("granted") ? new Claim.Free() : new Claim.InProgress();
    }

    private static long lock(IdempotencyKey key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((key.client() + " " + key.endpoint() + " ").getBytes(UTF_8));
            return ByteBuffer.wrap(digest.digest(key.key().getBytes(UTF_8))).getLong();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
