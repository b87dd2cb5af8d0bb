package health.ilium.intake.cdshooks.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.cdshooks.Feedback;
import health.ilium.intake.cdshooks.TakingFeedback;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.json.Fault;
import health.ilium.intake.wire.json.FaultCode;
import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Hears what became of cards. All of a call is kept, or nothing; the same may be said again.
@RestController
class FeedbackApi {

    private final TakingFeedback taking;
    private final ServiceEntry service;
    private final InstantSource clock;

    FeedbackApi(TakingFeedback taking, PublicAddress address, InstantSource clock) {
        this.taking = taking;
        this.service = ServiceEntry.preCheck(address);
        this.clock = clock;
    }

    @PostMapping(path = "/cds-services/{id}/feedback", consumes = APPLICATION_JSON_VALUE)
    @Allowed(to = Action.DRY_RUN)
    ResponseEntity<String> hear(
            Caller caller, @PathVariable String id, @RequestBody JsonBody body) {
        if (!id.equals(service.id())) {
            return Problem.notFound().entity();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (Reading.of(body, new FeedbackReader(new Moments(now))::read)) {
            case Reading.Rejected<List<Feedback>> rejected ->
                    Malformed.body(rejected.faults()).entity();
            case Reading.Read<List<Feedback>>(List<Feedback> feedback) ->
                    taken(taking.take(caller.id(), service.id(), feedback, now));
        };
    }

    private static ResponseEntity<String> taken(List<Integer> unknown) {
        return unknown.isEmpty()
                ? ResponseEntity.ok().build()
                : Problem.validation(unknown.stream().map(FeedbackApi::unknownCard).toList())
                        .entity();
    }

    private static Fault unknownCard(int place) {
        return new Fault(
                "/feedback/" + place + "/card",
                FaultCode.UNKNOWN_CARD.name(),
                "is no card that was shown to you");
    }
}
