package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/// Practices that submit referrals at a steady rate, whatever becomes of the earlier ones. What is
/// not answered with 201 is sent again with the key it had, later each time, as a careful client
/// does.
final class SteadyLoad implements AutoCloseable {

    private static final String REFERRALS = "/api/v1/referrals";
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BEFORE_AGAIN = Duration.ofSeconds(1);
    private static final int LONGEST_BACK_OFF = 5;

    private final ApplicationUnderTest application;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger sent = new AtomicInteger();
    private final Queue<Submitted> answered = new ConcurrentLinkedQueue<>();
    private final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private volatile boolean ended;

    private SteadyLoad(ApplicationUnderTest application) {
        this.application = application;
    }

    static SteadyLoad perSecond(int rate, ApplicationUnderTest application) {
        var load = new SteadyLoad(application);
        load.clock.scheduleAtFixedRate(load::next, 0, 1_000_000 / rate, TimeUnit.MICROSECONDS);
        return load;
    }

    /// Returns when that many more have been answered with 201.
    void waitForAnswers(int more) {
        var goal = answered.size() + more;
        await("answers, last refusals " + refusals)
                .atMost(PATIENCE)
                .until(() -> answered.size() >= goal);
    }

    /// Everything but a 201 that a submission was answered with, or why there was no answer.
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    /// Sends nothing new and returns when all that was sent is answered.
    List<Submitted> end() {
        ended = true;
        await("all answered").atMost(PATIENCE).until(() -> answered.size() == sent.get());
        assertThat(answered).as("ids").extracting(Submitted::id).doesNotHaveDuplicates();
        return List.copyOf(answered);
    }

    @Override
    public void close() {
        ended = true;
        clock.shutdownNow();
        clients.shutdownNow();
    }

    private void next() {
        if (!ended) {
            sent.incrementAndGet();
            var key = UUID.randomUUID().toString();
            var referral = AReferral.forAnInjection();
            clients.execute(() -> send(key, referral, 1));
        }
    }

    private void send(String key, JsonNode referral, int attempt) {
        try {
            var answer = application.post(REFERRALS, Caller.PRACTICE, key, referral);
            if (answer.status() == 201) {
                answered.add(new Submitted(answer.body().path("referralId").asString(), referral));
                return;
            }
            refusals.add(answer.status() + " " + answer.body());
        } catch (UncheckedIOException noAnswer) {
            refusals.add(String.valueOf(noAnswer.getCause()));
        }
        if (!clock.isShutdown()) {
            clock.schedule(
                    () -> clients.execute(() -> send(key, referral, attempt + 1)),
                    BEFORE_AGAIN.toMillis() * Math.min(attempt, LONGEST_BACK_OFF),
                    TimeUnit.MILLISECONDS);
        }
    }
}
