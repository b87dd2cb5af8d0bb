package health.ilium.intake.worklist.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.people.web.StillSignedIn;
import health.ilium.intake.worklist.ChangeFeed;
import health.ilium.intake.worklist.ChangeFeed.Changed;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells open pages which cases changed: ids, versions and times, nothing else. What a page then
/// shows it has to ask for. However many pages are open, the database is asked once a second. A
/// browser opens one stream for all its pages.
@Controller
class ChangeStream {

    private static final int MOST = 200;
    private static final int LOOK = 15;
    private static final long ENDS_MS = 15 * 60_000L;

    private final ChangeFeed feed;
    private final StillSignedIn stillSignedIn;
    private final InstantSource clock;
    private final Map<SseEmitter, BooleanSupplier> open = new ConcurrentHashMap<>();
    private final Set<SseEmitter> newcomers = ConcurrentHashMap.newKeySet();
    private @Nullable Onward onward;
    private int beats;

    ChangeStream(ChangeFeed feed, StillSignedIn stillSignedIn, InstantSource clock) {
        this.feed = feed;
        this.stillSignedIn = stillSignedIn;
        this.clock = clock;
    }

    @GetMapping(path = "/staff/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed(to = Action.LIST)
    SseEmitter changes(HttpServletRequest request) {
        if (open.size() >= MOST) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        SseEmitter emitter = new SseEmitter(ENDS_MS);
        emitter.onCompletion(() -> forget(emitter));
        emitter.onTimeout(emitter::complete);
        emitter.onError(_ -> forget(emitter));
        open.put(emitter, stillSignedIn.watch(request));
        newcomers.add(emitter);
        return emitter;
    }

    @Scheduled(fixedDelay = 1_000)
    synchronized void tell() {
        if (open.isEmpty()) {
            onward = null;
            return;
        }
        if (onward == null) {
            onward = new Onward(feed);
        }
        List<SseEmitter> fresh = List.copyOf(newcomers);
        newcomers.removeAll(fresh);
        List<Changed> changes = onward.next(clock.instant());
        if (!onward.lately().isEmpty()) {
            send(event(onward.lately()), fresh);
        }
        beats++;
        if (beats % LOOK == 0) {
            letGo();
        }
        List<SseEmitter> others = open.keySet().stream().filter(it -> !fresh.contains(it)).toList();
        if (!changes.isEmpty()) {
            send(event(changes), others);
        } else if (beats % LOOK == 0) {
            send(SseEmitter.event().comment("still here"), others);
        }
    }

    /// Whoever has signed out, or was turned away, hears nothing more.
    private void letGo() {
        open.forEach(
                (emitter, signedIn) -> {
                    if (!signedIn.getAsBoolean()) {
                        emitter.complete();
                    }
                });
    }

    private void send(SseEmitter.SseEventBuilder event, List<SseEmitter> listeners) {
        var parts = event.build();
        for (SseEmitter emitter : listeners) {
            try {
                emitter.send(parts);
            } catch (IOException | IllegalStateException gone) {
                forget(emitter);
            }
        }
    }

    private void forget(SseEmitter emitter) {
        open.remove(emitter);
        newcomers.remove(emitter);
    }

    private static SseEmitter.SseEventBuilder event(List<Changed> changes) {
        String text =
                changes.stream()
                        .map(
                                it ->
                                        it.referralId()
                                                + ":"
                                                + it.version()
                                                + ":"
                                                + it.at().toEpochMilli())
                        .collect(Collectors.joining(" "));
        return SseEmitter.event().name("changes").data(text);
    }
}
