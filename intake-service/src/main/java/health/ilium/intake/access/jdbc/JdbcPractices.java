package health.ilium.intake.access.jdbc;

import health.ilium.intake.access.Practices;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcPractices implements Practices {

    private final JdbcClient jdbc;

    JdbcPractices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean known(UUID id) {
        return jdbc.sql("select exists (select from practice where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    @Override
    public List<Practice> all() {
        return jdbc.sql("select id, name from practice order by name, id")
                .query(
                        (row, _) ->
                                new Practice(
                                        row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }
}
