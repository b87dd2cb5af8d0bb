package health.ilium.triage.replay.web;

import static health.ilium.triage.access.Action.READ_REPLAYS;
import static health.ilium.triage.access.Action.RUN_REPLAYS;

import health.ilium.triage.access.Caller.Staff;
import health.ilium.triage.access.web.Allowed;
import health.ilium.triage.replay.AskingForReplays;
import health.ilium.triage.replay.Replay;
import health.ilium.triage.replay.ReplayState;
import health.ilium.triage.replay.Replays;
import health.ilium.triage.replay.Results;
import health.ilium.triage.replay.Steering;
import health.ilium.triage.replay.SteeringOutcome;
import health.ilium.triage.replay.WatchingReplays;
import health.ilium.triage.wire.Bodies;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/replays")
class ReplayEndpoints {

    private static final int MOST_LISTED = 100;

    private final AskingForReplays asking;
    private final WatchingReplays watching;
    private final Replays replays;
    private final Results results;

    ReplayEndpoints(
            AskingForReplays asking, WatchingReplays watching, Replays replays, Results results) {
        this.asking = asking;
        this.watching = watching;
        this.replays = replays;
        this.results = results;
    }

    /// Newest first, without their counts.
    record ReplayList(List<ReplayView> replays) {}

    @PostMapping(consumes = "application/json")
    @Allowed(to = RUN_REPLAYS)
    ResponseEntity<?> ask(InputStream body, Staff caller) throws IOException {
        var request = Bodies.json(body, ReplayRequest.class);
        return asking.ask(request.policyVersion(), request.replayFilter(), caller.name())
                .<ResponseEntity<?>>map(this::created)
                .orElseGet(() -> ResponseEntity.of(ReplayProblems.unknownPolicy()).build());
    }

    @GetMapping
    @Allowed(to = READ_REPLAYS)
    ReplayList newest() {
        return new ReplayList(
                replays.newest(MOST_LISTED).stream()
                        .map(it -> ReplayView.of(it, watching.progress(it), List.of()))
                        .toList());
    }

    @GetMapping("/{id}")
    @Allowed(to = READ_REPLAYS)
    ResponseEntity<?> one(@PathVariable UUID id) {
        return replays.find(id)
                .<ResponseEntity<?>>map(it -> ResponseEntity.ok(view(it)))
                .orElseGet(ReplayProblems::notFound);
    }

    @PostMapping("/{id}/pause")
    @Allowed(to = RUN_REPLAYS)
    ResponseEntity<?> pause(@PathVariable UUID id) {
        return steer(id, Steering.PAUSE);
    }

    @PostMapping("/{id}/resume")
    @Allowed(to = RUN_REPLAYS)
    ResponseEntity<?> resume(@PathVariable UUID id) {
        return steer(id, Steering.RESUME);
    }

    @PostMapping("/{id}/cancel")
    @Allowed(to = RUN_REPLAYS)
    ResponseEntity<?> cancel(@PathVariable UUID id) {
        return steer(id, Steering.CANCEL);
    }

    @DeleteMapping("/{id}")
    @Allowed(to = RUN_REPLAYS)
    ResponseEntity<?> remove(@PathVariable UUID id) {
        return replays.remove(id)
                .<ResponseEntity<?>>map(ReplayEndpoints::removed)
                .orElseGet(ReplayProblems::notFound);
    }

    private static ResponseEntity<?> removed(ReplayState state) {
        return state.hasEnded()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.of(ReplayProblems.underWay(state)).build();
    }

    private ResponseEntity<?> created(Replay replay) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("/api/v1/replays/" + replay.id()))
                .body(view(replay));
    }

    private ResponseEntity<?> steer(UUID id, Steering steering) {
        return asking.steer(id, steering)
                .<ResponseEntity<?>>map(this::answer)
                .orElseGet(ReplayProblems::notFound);
    }

    private ResponseEntity<?> answer(SteeringOutcome outcome) {
        return switch (outcome) {
            case SteeringOutcome.Followed followed -> ResponseEntity.ok(view(followed.replay()));
            case SteeringOutcome.HasEnded ended ->
                    ResponseEntity.of(ReplayProblems.hasEnded(ended.state())).build();
        };
    }

    private ReplayView view(Replay replay) {
        return ReplayView.of(replay, watching.progress(replay), results.counts(replay.id()));
    }
}
