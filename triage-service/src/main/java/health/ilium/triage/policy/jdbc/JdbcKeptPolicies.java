package health.ilium.triage.policy.jdbc;

import health.ilium.triage.policy.Activation;
import health.ilium.triage.policy.Approval;
import health.ilium.triage.policy.KeptPolicies;
import health.ilium.triage.policy.KeptPolicy;
import health.ilium.triage.policy.Person;
import health.ilium.triage.policy.PolicyFile;
import health.ilium.triage.policy.PolicyVersion;
import health.ilium.triage.policy.Timetable;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcKeptPolicies implements KeptPolicies {

    private static final String SELECT =
            """
            select id, version, sha256, author_id, author_name, drafted_at,
                   approver_id, approver_name, approved_at, review_on
              from policy left join policy_approval using (id, version)
            """;

    private final JdbcClient jdbc;
    private final SwitchOverLock lock;

    JdbcKeptPolicies(JdbcClient jdbc, SwitchOverLock lock) {
        this.jdbc = jdbc;
        this.lock = lock;
    }

    @Override
    public boolean draft(PolicyFile file, Person author, Instant now) {
        var reference = file.policy().reference();
        return 1
                == jdbc.sql(
                                """
                                insert into policy
                                       (id, version, sha256, file,
                                        author_id, author_name, drafted_at)
                                values (?, ?, ?, ?, ?, ?, ?)
                                on conflict (id, version) do nothing
                                """)
                        .param(reference.id())
                        .param(reference.version())
                        .param(reference.sha256())
                        .param(file.content().array())
                        .param(author.id())
                        .param(author.name())
                        .param(now.atOffset(ZoneOffset.UTC))
                        .update();
    }

    @Override
    public boolean approve(PolicyVersion version, Approval approval) {
        return 1
                == jdbc.sql(
                                """
                                insert into policy_approval
                                       (id, version, approver_id, approver_name,
                                        approved_at, review_on)
                                values (?, ?, ?, ?, ?, ?)
                                on conflict (id, version) do nothing
                                """)
                        .param(version.id())
                        .param(version.version())
                        .param(approval.by().id())
                        .param(approval.by().name())
                        .param(approval.at().atOffset(ZoneOffset.UTC))
                        .param(approval.reviewOn())
                        .update();
    }

    @Override
    public void activate(Activation activation) {
        jdbc.sql(
                        """
                        insert into policy_activation
                               (id, version, effective_from,
                                activator_id, activator_name, activated_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(activation.version().id())
                .param(activation.version().version())
                .param(activation.effectiveFrom().atOffset(ZoneOffset.UTC))
                .param(activation.by().id())
                .param(activation.by().name())
                .param(activation.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<KeptPolicy> find(PolicyVersion version) {
        return jdbc.sql(SELECT + "where id = ? and version = ?")
                .params(version.id(), version.version())
                .query(PolicyRows::kept)
                .optional();
    }

    @Override
    public List<KeptPolicy> all() {
        return jdbc.sql(SELECT + "order by drafted_at desc, id, version desc")
                .query(PolicyRows::kept)
                .list();
    }

    @Override
    public Optional<ByteBuffer> document(PolicyVersion version) {
        return jdbc.sql("select file from policy where id = ? and version = ?")
                .params(version.id(), version.version())
                .query(byte[].class)
                .optional()
                .map(ByteBuffer::wrap);
    }

    @Override
    public Timetable timetable() {
        return new Timetable(
                jdbc.sql("select * from policy_activation order by number")
                        .query(PolicyRows::activation)
                        .list());
    }

    @Override
    public void holdSwitchOvers() {
        lock.hold();
    }
}
