package health.ilium.triage.policy.jdbc;

import health.ilium.triage.assessment.policy.yaml.YamlPolicies;
import health.ilium.triage.policy.APolicyDocument;
import health.ilium.triage.policy.Approval;
import health.ilium.triage.policy.ChangingPolicies;
import health.ilium.triage.policy.KeepingShippedPolicy;
import health.ilium.triage.policy.Outcome;
import health.ilium.triage.policy.Person;
import health.ilium.triage.policy.PolicyFile;
import health.ilium.triage.policy.PolicyVersion;
import health.ilium.triage.policy.Reading;
import health.ilium.triage.policy.SettableClock;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Policies on a real PostgreSQL, an empty database for each test.
abstract class PostgresPoliciesTest {

    static final Instant START = Instant.parse("2026-11-22T15:00:00Z");
    static final Person ANN = new Person(new UUID(0, 1), "Ann");
    static final Person BEN = new Person(new UUID(0, 2), "Ben");
    static final LocalDate NEXT_YEAR = LocalDate.of(2027, 11, 1);

    private static final EmbeddedPostgres POSTGRES = started();
    static final Executor THREADS = Executors.newVirtualThreadPerTaskExecutor();

    final SettableClock clock = new SettableClock(START);
    final DataSource database = emptyDatabase();
    final JdbcClient jdbc = JdbcClient.create(database);
    final SwitchOverLock lock = new SwitchOverLock(jdbc);
    final JdbcKeptPolicies kept = new JdbcKeptPolicies(jdbc, lock);
    final JdbcPolicies policies = new JdbcPolicies(jdbc, lock);
    final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(database));
    final KeepingShippedPolicy shipping = new KeepingShippedPolicy(kept, clock);
    final ChangingPolicies changing =
            new ChangingPolicies(kept, document -> new Reading.Readable(fileOf(document)), clock);

    @BeforeEach
    void migrate() {
        Flyway.configure().dataSource(database).load().migrate();
    }

    void approved(String version) {
        kept.draft(file(version), ANN, START);
        kept.approve(new PolicyVersion("si-joint", version), new Approval(BEN, START, NEXT_YEAR));
    }

    Outcome activate(String version, @Nullable Instant from) {
        return transaction.execute(
                _ -> changing.activate(new PolicyVersion("si-joint", version), BEN, from));
    }

    void ship(PolicyFile file) {
        transaction.executeWithoutResult(_ -> shipping.keep(file));
    }

    String inForce(Instant at) {
        return policies.inForce(at).reference().version();
    }

    static PolicyFile file(String version) {
        return fileOf(APolicyDocument.ofVersion(version).bytes());
    }

    static PolicyFile fileOf(byte[] document) {
        return new PolicyFile(YamlPolicies.read("test", document), ByteBuffer.wrap(document));
    }

    private static DataSource emptyDatabase() {
        var name = "test_" + UUID.randomUUID().toString().replace('-', '_');
        JdbcClient.create(POSTGRES.getPostgresDatabase()).sql("create database " + name).update();
        return POSTGRES.getDatabase("postgres", name);
    }

    private static EmbeddedPostgres started() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
