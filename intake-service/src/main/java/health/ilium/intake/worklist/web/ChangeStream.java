package health.ilium.intake.worklist.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.worklist.ChangeFeed;
import health.ilium.intake.worklist.ChangeFeed.Changed;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells open pages which cases changed: ids and versions, nothing else. What a page then shows it
/// has to ask for. However many pages are open, the database is asked once a second.
@Controller
class ChangeStream {

    private static final int MOST = 200;
    private static final long ENDS_MS = 15 * 60_000L;

    private final ChangeFeed feed;
    private final InstantSource clock;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private @Nullable Onward onward;
    private int beats;

    ChangeStream(ChangeFeed feed, InstantSource clock) {
        this.feed = feed;
        this.clock = clock;
    }

    @GetMapping(path = "/staff/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed(to = Action.LIST)
    SseEmitter changes() {
        if (open.size() >= MOST) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        SseEmitter emitter = new SseEmitter(ENDS_MS);
        emitter.onCompletion(() -> open.remove(emitter));
        emitter.onTimeout(emitter::complete);
        emitter.onError(_ -> open.remove(emitter));
        open.add(emitter);
        return emitter;
    }

    @Scheduled(fixedDelay = 1_000)
    synchronized void tell() {
        if (open.isEmpty()) {
            onward = null;
            return;
        }
        if (onward == null) {
            onward = new Onward(feed, clock.instant());
        }
        List<Changed> changes = onward.next(clock.instant());
        beats++;
        if (!changes.isEmpty()) {
            send(SseEmitter.event().name("changes").data(text(changes)));
        } else if (beats % 15 == 0) {
            send(SseEmitter.event().comment("still here"));
        }
    }

    private void send(SseEmitter.SseEventBuilder event) {
        var parts = event.build();
        for (SseEmitter emitter : open) {
            try {
                emitter.send(parts);
            } catch (IOException | IllegalStateException gone) {
                open.remove(emitter);
            }
        }
    }

    private static String text(List<Changed> changes) {
        return changes.stream()
                .map(it -> it.referralId() + ":" + it.version())
                .collect(Collectors.joining(" "));
    }
}
