package health.ilium.triage.replay.spring;

import health.ilium.delivery.working.Backoff;
import health.ilium.delivery.working.Task;
import health.ilium.delivery.working.Worker;
import health.ilium.delivery.working.Workers;
import health.ilium.triage.decision.StoredInputs;
import health.ilium.triage.policy.Policies;
import health.ilium.triage.replay.AskingForReplays;
import health.ilium.triage.replay.OpenParts;
import health.ilium.triage.replay.ReplaySettings;
import health.ilium.triage.replay.ReplayingDecisions;
import health.ilium.triage.replay.Replays;
import health.ilium.triage.replay.Results;
import health.ilium.triage.replay.WatchingReplays;
import java.time.Duration;
import java.time.InstantSource;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReplaySettings.class)
class Replaying {

    private static final Backoff PATIENT =
            new Backoff(Duration.ofMillis(500), Duration.ofSeconds(5));

    @Bean
    ReplayingDecisions replayingDecisions(OpenParts parts, Policies policies, StoredInputs inputs) {
        return new ReplayingDecisions(parts, policies, inputs);
    }

    @Bean
    Workers replayWorkers(ReplayingDecisions replaying, ReplaySettings settings) {
        Task task = () -> replaying.workOn() ? Duration.ZERO : settings.poll();
        return new Workers(
                IntStream.range(0, settings.workers())
                        .mapToObj(number -> new Worker("replay-" + number, task, PATIENT))
                        .toList());
    }

    @Bean
    WorkersLifecycle workingOnReplays(@Qualifier("replayWorkers") Workers workers) {
        return new WorkersLifecycle(workers);
    }

    @Bean
    AskingForReplays askingForReplays(
            Replays replays,
            Policies policies,
            InstantSource clock,
            @Qualifier("replayWorkers") Workers workers) {
        return new AskingForReplays(replays, policies, clock, workers::wake);
    }

    @Bean
    WatchingReplays watchingReplays(Results results, InstantSource clock) {
        return new WatchingReplays(results, clock);
    }
}
