package health.ilium.triage.replay;

import static health.ilium.triage.replay.ReplayState.DONE;
import static health.ilium.triage.replay.ReplayState.RUNNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ReplayTest
class KilledInstanceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int DECIDED = 300;
    private static final int COPIES = 100;

    @Autowired private Archive archive;
    @Autowired private ReplaySteps steps;
    @Autowired private EmbeddedPostgres postgres;
    @Autowired private JdbcClient jdbc;

    @Test
    void whatAKilledInstanceLeftIsDoneOnceByTheOthers() throws Exception {
        archive.clear();
        archive.decide(DECIDED, 20);
        archive.copy(COPIES);
        var policy = archive.policy("kill", Map.of("positive: 3", "positive: 4"));
        var replay = steps.ask(policy, ReplayFilter.NONE);
        steps.workOnce(1); // divides it

        try (var first = InstanceOfTriage.start(postgres)) {
            await().atMost(PATIENCE).pollDelay(Duration.ZERO).until(() -> done(replay) > 0);
            first.kill();
        }
        assertThat(steps.reread(replay).state()).isEqualTo(RUNNING);
        assertThat(done(replay)).isLessThan((long) DECIDED * (COPIES + 1));

        try (var second = InstanceOfTriage.start(postgres);
                var third = InstanceOfTriage.start(postgres)) {
            await().atMost(PATIENCE).until(() -> steps.reread(replay).state() == DONE);
        }
        var progress = steps.progress(replay);
        assertThat(progress.done()).isEqualTo((long) DECIDED * (COPIES + 1));
        assertThat(progress.total()).isEqualTo(progress.done());
        assertThat(sum("select sum(decisions) from replay_count")).isEqualTo(progress.done());
        assertThat(sum("select count(*) from replay_change"))
                .isPositive()
                .isEqualTo(progress.changed());
    }

    private long done(Replay replay) {
        return steps.progress(replay).done();
    }

    private long sum(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }
}
