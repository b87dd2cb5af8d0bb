package health.ilium.triage.policy.jdbc;

import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.assessment.policy.yaml.YamlPolicies;
import health.ilium.triage.policy.Policies;
import health.ilium.triage.policy.PolicyVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Parses each document once: what is stored under a hash never changes.
@Component
class JdbcPolicies implements Policies {

    private final JdbcClient jdbc;
    private final SwitchOverLock lock;
    private final Map<String, Policy> parsed = new ConcurrentHashMap<>();

    JdbcPolicies(JdbcClient jdbc, SwitchOverLock lock) {
        this.jdbc = jdbc;
        this.lock = lock;
    }

    /// Another instance's clock may be a little behind the one that activated the first policy.
    @Override
    public Policy inForce(Instant at) {
        lock.share();
        return jdbc.sql(
                        """
                        select id, version, sha256
                          from policy_activation join policy using (id, version)
                         order by effective_from <= :at desc,
                                  case when effective_from <= :at then effective_from end desc,
                                  case when effective_from <= :at then number end desc,
                                  effective_from, number
                         limit 1
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> parsed(row))
                .optional()
                .orElseThrow(() -> new IllegalStateException("No policy was ever in force"));
    }

    @Override
    public Optional<Policy> of(PolicyVersion version) {
        return jdbc.sql("select id, version, sha256 from policy where id = ? and version = ?")
                .params(version.id(), version.version())
                .query((row, number) -> parsed(row))
                .optional();
    }

    private Policy parsed(ResultSet row) throws SQLException {
        var version = new PolicyVersion(row.getString("id"), row.getString("version"));
        return parsed.computeIfAbsent(row.getString("sha256"), sha256 -> read(version));
    }

    private Policy read(PolicyVersion version) {
        return YamlPolicies.read(
                version.toString(),
                jdbc.sql("select file from policy where id = ? and version = ?")
                        .params(version.id(), version.version())
                        .query(byte[].class)
                        .single());
    }
}
