package health.ilium.intake.parking.jdbc;

import health.ilium.intake.parking.ParkedAct;
import health.ilium.intake.parking.ParkedActs;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcParkedActs implements ParkedActs {

    private final JdbcClient jdbc;

    JdbcParkedActs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In a transaction of its own: it is there before anything else happens, and stays.
    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(ParkedAct act) {
        jdbc.sql(
                        """
                        insert into parked_act
                            (at, act, person_id, person_name, station, topic, key, sequence, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(act.at().atOffset(ZoneOffset.UTC))
                .param(act.kind().name())
                .param(act.person())
                .param(act.name())
                .param(act.line().station().name())
                .param(act.line().topic())
                .param(act.line().key())
                .param(act.sequence())
                .param(act.reason())
                .update();
    }
}
