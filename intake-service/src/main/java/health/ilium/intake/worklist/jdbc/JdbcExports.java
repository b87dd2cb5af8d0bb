package health.ilium.intake.worklist.jdbc;

import health.ilium.intake.worklist.Exports;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcExports implements Exports {

    private final JdbcClient jdbc;

    JdbcExports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void record(UUID person, String name, Instant at, String query, int cases) {
        jdbc.sql(
                        """
                        insert into worklist_export (person_id, person_name, exported_at, query, cases)
                        values (?, ?, ?, ?, ?)
                        """)
                .params(person, name, at.atOffset(ZoneOffset.UTC), query, cases)
                .update();
    }
}
