package health.ilium.intake.referral.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.idempotency.IdempotencyKey;
import health.ilium.intake.referral.CancellingReferrals;
import health.ilium.intake.referral.RecordingInjectionResults;
import health.ilium.intake.referral.ReturningReferrals;
import health.ilium.intake.referral.SupplyingInformation;
import health.ilium.intake.wire.json.JsonBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Changes a referral. Answers 200 with the new version.
@RestController
@RequestMapping(
        path = "/api/v1/referrals/{id}",
        consumes = APPLICATION_JSON_VALUE,
        produces = APPLICATION_JSON_VALUE)
class ChangeApi {

    private final SupplyingInformation supplying;
    private final RecordingInjectionResults recording;
    private final ReturningReferrals returning;
    private final CancellingReferrals cancelling;
    private final Changing changing;

    ChangeApi(
            SupplyingInformation supplying,
            RecordingInjectionResults recording,
            ReturningReferrals returning,
            CancellingReferrals cancelling,
            Changing changing) {
        this.supplying = supplying;
        this.recording = recording;
        this.returning = returning;
        this.cancelling = cancelling;
        this.changing = changing;
    }

    @PostMapping("/information")
    @Allowed(to = Action.SUPPLY_INFORMATION)
    ResponseEntity<String> information(
            @PathVariable("id") String id,
            IdempotencyKey key,
            Caller caller,
            @RequestBody JsonBody body) {
        return changing.once(
                key,
                body,
                id,
                (moments, fields) -> ChangeReaders.information(body, moments, fields),
                (referral, said, now) ->
                        supplying.supply(
                                referral,
                                said.basedOnVersion(),
                                said.information(),
                                Actors.of(caller),
                                now));
    }

    @PostMapping("/injection-results")
    @Allowed(to = Action.RECORD_INJECTION_RESULT)
    ResponseEntity<String> injectionResult(
            @PathVariable("id") String id,
            IdempotencyKey key,
            Caller caller,
            @RequestBody JsonBody body) {
        return changing.once(
                key,
                body,
                id,
                ChangeReaders::injectionResult,
                (referral, result, now) ->
                        recording.record(
                                referral,
                                result.basedOnVersion(),
                                result.block(),
                                Actors.of(caller),
                                now));
    }

    @PostMapping("/return")
    @Allowed(to = Action.RETURN_WITH_ADVICE)
    ResponseEntity<String> giveBack(
            @PathVariable("id") String id,
            IdempotencyKey key,
            Caller caller,
            @RequestBody JsonBody body) {
        return changing.once(
                key,
                body,
                id,
                (moments, fields) -> ChangeReaders.giveBack(fields),
                (referral, asked, now) ->
                        returning.giveBack(
                                referral,
                                asked.basedOnVersion(),
                                asked.advice(),
                                Actors.of(caller),
                                now));
    }

    @PostMapping("/cancel")
    @Allowed(to = Action.CANCEL)
    ResponseEntity<String> cancel(
            @PathVariable("id") String id,
            IdempotencyKey key,
            Caller caller,
            @RequestBody JsonBody body) {
        return changing.once(
                key,
                body,
                id,
                (moments, fields) -> ChangeReaders.cancellation(fields),
                (referral, asked, now) ->
                        cancelling.cancel(
                                referral,
                                asked.basedOnVersion(),
                                asked.reason(),
                                asked.note(),
                                Actors.of(caller),
                                now));
    }
}
