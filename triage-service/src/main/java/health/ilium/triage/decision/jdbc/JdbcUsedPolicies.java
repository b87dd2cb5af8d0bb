package health.ilium.triage.decision.jdbc;

import health.ilium.triage.decision.PolicyFile;
import health.ilium.triage.decision.UsedPolicies;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcUsedPolicies implements UsedPolicies {

    private final JdbcClient jdbc;

    JdbcUsedPolicies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String keep(PolicyFile file) {
        var reference = file.policy().reference();
        jdbc.sql(
                        """
                        insert into policy (id, version, sha256, file) values (?, ?, ?, ?)
                        on conflict (id, version) do nothing
                        """)
                .params(
                        reference.id(),
                        reference.version(),
                        reference.sha256(),
                        file.content().array())
                .update();
        return jdbc.sql("select sha256 from policy where id = ? and version = ?")
                .params(reference.id(), reference.version())
                .query(String.class)
                .single();
    }
}
