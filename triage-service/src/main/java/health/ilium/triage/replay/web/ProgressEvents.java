package health.ilium.triage.replay.web;

import health.ilium.triage.replay.Progress;
import health.ilium.triage.replay.Replay;
import health.ilium.triage.replay.ReplayState;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One who watches: `progress` when something changed, a comment when nothing did for long, `end`
/// with the last state.
final class ProgressEvents {

    private static final Duration SILENCE = Duration.ofSeconds(10);

    private final SseEmitter emitter;
    private final long looksUntilHeartbeat;
    private @Nullable Told last;
    private long silentLooks;

    ProgressEvents(SseEmitter emitter, Duration betweenLooks) {
        this.emitter = emitter;
        this.looksUntilHeartbeat = SILENCE.dividedBy(betweenLooks);
    }

    /// What is told of a replay.
    record Told(
            ReplayState state,
            long done,
            @Nullable Long total,
            long changed,
            long unreadable,
            double rate,
            @Nullable Long secondsLeft) {

        static Told of(Replay replay, Progress it) {
            return new Told(
                    replay.state(),
                    it.done(),
                    it.total(),
                    it.changed(),
                    it.unreadable(),
                    it.rate(),
                    it.secondsLeft());
        }
    }

    /// @return false when there is nothing more to tell or nobody to tell it to
    boolean tell(Replay replay, Progress progress) {
        var told = Told.of(replay, progress);
        boolean ended = replay.state().hasEnded();
        try {
            if (!told.equals(last)) {
                emitter.send(SseEmitter.event().name(ended ? "end" : "progress").data(told));
                last = told;
                silentLooks = 0;
            } else if (++silentLooks >= looksUntilHeartbeat) {
                emitter.send(SseEmitter.event().comment("still here"));
                silentLooks = 0;
            }
            return !ended;
        } catch (IOException | IllegalStateException gone) {
            return false;
        }
    }

    void end() {
        emitter.complete();
    }

    void endWith(Exception fault) {
        emitter.completeWithError(fault);
    }
}
