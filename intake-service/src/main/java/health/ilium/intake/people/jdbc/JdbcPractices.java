package health.ilium.intake.people.jdbc;

import health.ilium.intake.people.Practices;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Practices as the access file names them, and those that an administrator added.
@Component
class JdbcPractices implements Practices {

    private final JdbcClient jdbc;

    JdbcPractices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Practice> all() {
        return jdbc.sql("select id, name from practice order by lower(name), id")
                .query(
                        (row, _) ->
                                new Practice(
                                        row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    @Override
    public void add(Practice practice) {
        jdbc.sql("insert into practice (id, name) values (?, ?)")
                .params(practice.id(), practice.name())
                .update();
    }
}
