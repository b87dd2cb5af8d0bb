package health.ilium.triage.replay;

import static health.ilium.triage.replay.ReplayState.CANCELLED;
import static health.ilium.triage.replay.ReplayState.DONE;
import static health.ilium.triage.replay.ReplayState.FAILED;
import static health.ilium.triage.replay.ReplayState.PAUSED;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.policy.PolicyVersion;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who works on a replay, how far, and how it ends.
@ReplayTest
class WorkingOnReplaysTest {

    @Autowired private Archive archive;
    @Autowired private ReplaySteps steps;
    @Autowired private AskingForReplays asking;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void empty() {
        archive.clear();
    }

    @Test
    void pausedReplayWaitsAndGoesOnWhereItWas() {
        archive.decide(200, 5);
        var replay = steps.ask(steps.stricter(), ReplayFilter.NONE);
        steps.workOnce(3); // divided, two of five parts done
        asking.steer(replay.id(), Steering.PAUSE);
        steps.work();
        assertThat(steps.reread(replay).state()).isEqualTo(PAUSED);
        assertThat(steps.progress(replay).done()).isEqualTo(80);

        asking.steer(replay.id(), Steering.RESUME);
        steps.work();
        assertThat(steps.reread(replay).state()).isEqualTo(DONE);
        assertThat(steps.progress(replay).done()).isEqualTo(200);
    }

    @Test
    void cancelledReplayIsNotWorkedOnAgain() {
        archive.decide(200, 6);
        var replay = steps.ask(steps.stricter(), ReplayFilter.NONE);
        steps.workOnce(2);
        asking.steer(replay.id(), Steering.CANCEL);
        steps.work();

        assertThat(steps.reread(replay).state()).isEqualTo(CANCELLED);
        assertThat(steps.progress(replay).done()).isEqualTo(40);
        assertThat(asking.steer(replay.id(), Steering.RESUME))
                .contains(new SteeringOutcome.HasEnded(CANCELLED));
    }

    @Test
    void whatIsDecidedAfterwardsIsLeftOut() {
        archive.decide(100, 9);
        var replay = steps.ask(steps.stricter(), ReplayFilter.NONE);
        steps.workOnce(1);
        archive.decide(50, 10);
        steps.work();
        assertThat(steps.progress(replay).done()).isEqualTo(100);
    }

    @Test
    void faultThatStaysEndsTheReplayAsFailed() {
        archive.decide(10, 12);
        var replay = steps.ask(steps.stricter(), ReplayFilter.NONE);
        steps.workOnce(1);
        jdbc.sql("update replay set policy_version = 'gone'").update();
        steps.work();

        assertThat(steps.reread(replay).state()).isEqualTo(FAILED);
        assertThat(steps.reread(replay).failure()).contains("IllegalStateException");
    }

    @Test
    void unknownPolicyIsNotReplayed() {
        assertThat(asking.ask(new PolicyVersion("si-joint", "never"), ReplayFilter.NONE, "Test"))
                .isEmpty();
    }

    @Test
    void nothingToReplayIsDoneAtOnce() {
        var replay = steps.replayed(Archive.SHIPPED, ReplayFilter.NONE);
        assertThat(replay.state()).isEqualTo(DONE);
        assertThat(steps.progress(replay).total()).isZero();
    }

    @Test
    void everyDecisionIsReplayedOnceByMany() throws Exception {
        archive.decide(1000, 4);
        var alone = steps.changes(steps.replayed(steps.stricter(), ReplayFilter.NONE));

        var replay = steps.ask(steps.stricter(), ReplayFilter.NONE);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 4).mapToObj(_ -> threads.submit(steps::work)).toList();
            for (var one : all) {
                one.get();
            }
        }
        steps.work();
        assertThat(steps.reread(replay).state()).isEqualTo(DONE);
        assertThat(steps.progress(replay).done()).isEqualTo(1000);
        assertThat(steps.changes(replay)).isEqualTo(alone);
    }
}
