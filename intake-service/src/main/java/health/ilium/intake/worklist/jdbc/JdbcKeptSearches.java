package health.ilium.intake.worklist.jdbc;

import health.ilium.intake.worklist.KeptSearches;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcKeptSearches implements KeptSearches {

    private final JdbcClient jdbc;

    JdbcKeptSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public UUID keep(UUID person, String text, Instant now) {
        jdbc.sql("delete from kept_search where searched_at < ?")
                .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into kept_search (id, person_id, text, searched_at) values (?, ?, ?, ?)")
                .params(id, person, text, now.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    @Override
    public Optional<String> find(UUID id, UUID person) {
        return jdbc.sql("select text from kept_search where id = ? and person_id = ?")
                .params(id, person)
                .query(String.class)
                .optional();
    }
}
