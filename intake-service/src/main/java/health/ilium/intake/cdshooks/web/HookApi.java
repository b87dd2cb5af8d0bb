package health.ilium.intake.cdshooks.web;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.cdshooks.Card;
import health.ilium.intake.cdshooks.Order;
import health.ilium.intake.cdshooks.PreCheck;
import health.ilium.intake.cdshooks.PreCheckingOrders;
import health.ilium.intake.cdshooks.fhir.PatientRecord;
import health.ilium.intake.wire.ApiJson;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Reading;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Says which services there are, and advises on orders. Keeps no fact.
@RestController
class HookApi {

    /// What is empty is left out, as the specification demands.
    private final JsonMapper json =
            ApiJson.mapper()
                    .changeDefaultPropertyInclusion(it -> it.withValueInclusion(Include.NON_EMPTY))
                    .build();

    private final PreCheckingOrders checking;
    private final PublicAddress address;
    private final ServiceEntry service;
    private final InstantSource clock;

    HookApi(PreCheckingOrders checking, PublicAddress address, InstantSource clock) {
        this.checking = checking;
        this.address = address;
        this.service = ServiceEntry.preCheck(address);
        this.clock = clock;
    }

    @GetMapping(path = "/cds-services", produces = APPLICATION_JSON_VALUE)
    String discover() {
        return json.writeValueAsString(Map.of("services", List.of(service)));
    }

    @PostMapping(
            path = "/cds-services/{id}",
            consumes = APPLICATION_JSON_VALUE,
            produces = APPLICATION_JSON_VALUE)
    @Allowed(to = Action.DRY_RUN)
    ResponseEntity<String> call(
            Caller caller, @PathVariable String id, @RequestBody JsonBody body) {
        if (!id.equals(service.id())) {
            return Problem.notFound().entity();
        }
        if (isOfAnotherHook(body)) {
            return Problem.of(
                            HttpStatus.BAD_REQUEST,
                            "UNSUPPORTED_HOOK",
                            "This service is for the hook " + service.hook() + " only.")
                    .entity();
        }
        return switch (Reading.of(body, HookCallReader::read)) {
            case Reading.Rejected<HookCall> rejected -> Malformed.body(rejected.faults()).entity();
            case Reading.Read<HookCall>(HookCall call) -> advice(caller, call);
        };
    }

    private ResponseEntity<String> advice(Caller caller, HookCall call) {
        List<Order> orders = call.orders().ofTheJoint();
        if (orders.isEmpty()) {
            return answer(List.of(), call);
        }
        if (!call.record().hasPatient()) {
            return Problem.of(
                            HttpStatus.PRECONDITION_FAILED,
                            "PREFETCH_MISSING",
                            "The patient was not prefetched, and no FHIR server is called.")
                    .with("prefetch", List.of(PatientRecord.PATIENT))
                    .entity();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return checking.check(
                        new PreCheck(
                                caller.id(),
                                service.id(),
                                orders,
                                call.record().facts(new Moments(now))),
                        now)
                .map(cards -> answer(cards, call))
                .orElseGet(
                        () ->
                                Problem.unavailable(
                                                "TRIAGE_UNAVAILABLE",
                                                "Triage is not available now.")
                                        .entity());
    }

    private ResponseEntity<String> answer(List<Card> cards, HookCall call) {
        List<CardJson> shown =
                cards.stream()
                        .map(card -> CardJson.of(card, call.record().patientId(), address))
                        .toList();
        return ResponseEntity.ok()
                .contentType(APPLICATION_JSON)
                .body(json.writeValueAsString(Map.of("cards", shown)));
    }

    private boolean isOfAnotherHook(JsonBody body) {
        JsonNode hook = body.tree().path("hook");
        return hook.isString() && !hook.stringValue().equals(service.hook());
    }
}
