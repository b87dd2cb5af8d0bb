package health.ilium.intake.people.jdbc;

import health.ilium.intake.people.Session;
import health.ilium.intake.people.SessionToken;
import health.ilium.intake.people.Sessions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Sessions by the hash of their token. Reading one reads its person too, so that a role or a
/// deactivation counts from the next request on.
@Component
class JdbcSessions implements Sessions {

    private final JdbcClient jdbc;

    JdbcSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void begin(SessionToken token, UUID person, Instant now) {
        jdbc.sql(
                        """
                        insert into session (token_sha256, person_id, began_at, seen_at)
                        values (:token, :person, :now, :now)
                        """)
                .param("token", token.sha256())
                .param("person", person)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<Session> of(SessionToken token) {
        return jdbc.sql(
                        "select session.began_at, session.seen_at, "
                                + PersonRow.COLUMNS
                                + " from session join person on person.id = session.person_id"
                                + " left join practice on practice.id = person.practice_id"
                                + " where session.token_sha256 = ?")
                .param(token.sha256())
                .query(
                        (row, _) ->
                                new Session(
                                        PersonRow.read(row),
                                        instant(row, "began_at"),
                                        instant(row, "seen_at")))
                .optional();
    }

    @Override
    public void seen(SessionToken token, Instant now) {
        jdbc.sql("update session set seen_at = greatest(seen_at, ?) where token_sha256 = ?")
                .params(now.atOffset(ZoneOffset.UTC), token.sha256())
                .update();
    }

    @Override
    public void end(SessionToken token) {
        jdbc.sql("delete from session where token_sha256 = ?").param(token.sha256()).update();
    }

    @Override
    public void endAll(UUID person) {
        jdbc.sql("delete from session where person_id = ?").param(person).update();
    }

    @Override
    public void forget(Instant notSeenSince, Instant begunBefore) {
        jdbc.sql("delete from session where seen_at <= ? or began_at <= ?")
                .params(notSeenSince.atOffset(ZoneOffset.UTC), begunBefore.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
