package health.ilium.triage.replay.web;

import static health.ilium.triage.access.Action.READ_REPLAYS;

import health.ilium.triage.access.web.Allowed;
import health.ilium.triage.replay.Replay;
import health.ilium.triage.replay.Replays;
import health.ilium.triage.replay.WatchingReplays;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells progress as server-sent events. A virtual thread looks for each who watches, so that a
/// slow reader holds up nobody else.
@RestController
class ProgressStreams implements DisposableBean {

    static final int MOST = 50;

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Replays replays;
    private final WatchingReplays watching;
    private final Semaphore places = new Semaphore(MOST);
    private final CountDownLatch closing = new CountDownLatch(1);

    ProgressStreams(Replays replays, WatchingReplays watching) {
        this.replays = replays;
        this.watching = watching;
    }

    @GetMapping(path = "/api/v1/replays/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed(to = READ_REPLAYS)
    ResponseEntity<SseEmitter> events(@PathVariable UUID id) {
        var replay = replays.find(id).orElseThrow(ReplayProblems::unknown);
        if (!places.tryAcquire()) {
            throw ReplayProblems.tooManyWatch();
        }
        var emitter = new SseEmitter(0L);
        Thread.ofVirtual()
                .name("replay-progress")
                .start(() -> tell(replay, new ProgressEvents(emitter, LOOK)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(emitter);
    }

    @Override
    public void destroy() {
        closing.countDown();
    }

    private void tell(Replay first, ProgressEvents events) {
        try {
            var replay = first;
            while (events.tell(replay, watching.progress(replay)) && !closes()) {
                replay = replays.find(replay.id()).orElseThrow();
            }
            events.end();
        } catch (InterruptedException | RuntimeException fault) {
            events.endWith(fault);
        } finally {
            places.release();
        }
    }

    private boolean closes() throws InterruptedException {
        return closing.await(LOOK.toNanos(), TimeUnit.NANOSECONDS);
    }
}
