package health.ilium.intake.people.jdbc;

import health.ilium.intake.people.AccessAudit;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Rows that the database refuses to change.
@Component
class JdbcAccessAudit implements AccessAudit {

    private final JdbcClient jdbc;

    JdbcAccessAudit(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Entry entry) {
        jdbc.sql(
                        """
                        insert into access_audit (at, act, actor_id, person_id, address, detail)
                        values (:at, :act, :actor, :person, :address, :detail)
                        """)
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("act", entry.act().name())
                .param("actor", entry.actor())
                .param("person", entry.person())
                .param("address", entry.address())
                .param("detail", entry.detail())
                .update();
    }
}
