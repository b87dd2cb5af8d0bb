package health.ilium.triage.policy.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps deciding and switching over apart. Both hold it to the end of their transaction, so that
/// no decision is made under a policy that was replaced before the decision's instant.
@Component
class SwitchOverLock {

    private static final long KEY = 0x696c_6975_6d5f_706fL;

    private final JdbcClient jdbc;

    SwitchOverLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// For deciding: any number at once.
    void share() {
        jdbc.sql("select pg_advisory_xact_lock_shared(?)").param(KEY).query().singleRow();
    }

    /// For switching over: one alone. Gives up after five seconds, because those who decide wait
    /// behind it.
    void hold() {
        jdbc.sql("set local lock_timeout = '5s'").update();
        jdbc.sql("select pg_advisory_xact_lock(?)").param(KEY).query().singleRow();
    }
}
