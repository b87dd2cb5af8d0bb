package health.ilium.triage.policy.web;

import static health.ilium.triage.access.Action.CHANGE_POLICIES;

import health.ilium.triage.access.Caller.Staff;
import health.ilium.triage.access.web.Allowed;
import health.ilium.triage.policy.ChangingPolicies;
import health.ilium.triage.policy.Outcome;
import health.ilium.triage.policy.Person;
import health.ilium.triage.policy.PolicyVersion;
import health.ilium.triage.wire.Bodies;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/policies")
class PolicyChanges {

    private static final int MOST_BYTES = 256 * 1024;

    private final ChangingPolicies changing;
    private final PolicyReading reading;
    private final TransactionOperations transaction;

    PolicyChanges(
            ChangingPolicies changing, PolicyReading reading, TransactionOperations transaction) {
        this.changing = changing;
        this.reading = reading;
        this.transaction = transaction;
    }

    /// @param reviewOn ISO date
    record Approve(@Nullable String reviewOn) {}

    /// @param effectiveFrom ISO instant with its offset; at once when left out
    record Activate(@Nullable String effectiveFrom) {}

    @PostMapping(consumes = {"application/yaml", "application/x-yaml", "text/yaml"})
    @Allowed(to = CHANGE_POLICIES)
    ResponseEntity<?> draft(InputStream body, Staff caller) throws IOException {
        byte[] document = Bodies.read(body, MOST_BYTES);
        return answer(201, () -> changing.draft(document, person(caller)));
    }

    @PostMapping(path = "/{id}/{version}/approval", consumes = "application/json")
    @Allowed(to = CHANGE_POLICIES)
    ResponseEntity<?> approve(
            @PathVariable String id, @PathVariable String version, InputStream body, Staff caller)
            throws IOException {
        var reviewOn =
                Bodies.required(
                        "/reviewOn",
                        Bodies.json(body, Approve.class).reviewOn(),
                        LocalDate::parse,
                        "a date such as 2027-01-31");
        return answer(
                200,
                () -> changing.approve(new PolicyVersion(id, version), person(caller), reviewOn));
    }

    @PostMapping(path = "/{id}/{version}/activation", consumes = "application/json")
    @Allowed(to = CHANGE_POLICIES)
    ResponseEntity<?> activate(
            @PathVariable String id, @PathVariable String version, InputStream body, Staff caller)
            throws IOException {
        var effectiveFrom = effectiveFrom(Bodies.json(body, Activate.class));
        return answer(
                200,
                () ->
                        changing.activate(
                                new PolicyVersion(id, version), person(caller), effectiveFrom));
    }

    private static @Nullable Instant effectiveFrom(Activate body) {
        return body.effectiveFrom() == null
                ? null
                : Bodies.required(
                        "/effectiveFrom",
                        body.effectiveFrom(),
                        text -> OffsetDateTime.parse(text).toInstant(),
                        "an instant such as 2027-01-31T05:00:00Z");
    }

    private ResponseEntity<?> answer(int status, Supplier<Outcome> change) {
        var outcome = Objects.requireNonNull(transaction.execute(_ -> change.get()));
        return switch (outcome) {
            case Outcome.Done done -> done(status, done.version());
            case Outcome.Refused refused ->
                    ResponseEntity.of(PolicyProblems.of(refused.reason())).build();
            case Outcome.Flawed flawed ->
                    ResponseEntity.of(PolicyProblems.of(flawed.flaws())).build();
        };
    }

    private ResponseEntity<?> done(int status, PolicyVersion version) {
        var path = "/api/v1/policies/%s/%s".formatted(version.id(), version.version());
        return ResponseEntity.status(status)
                .location(URI.create(path))
                .body(reading.detail(version).orElseThrow());
    }

    private static Person person(Staff staff) {
        return new Person(staff.id(), staff.name());
    }
}
