package health.ilium.intake.referral.web;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.messages.MessageHistory;
import health.ilium.intake.referral.ReadingReferrals;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.wire.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Shows the messages of a case to whoever may see the case.
@RestController
class MessagesApi {

    private final ReadingReferrals reading;
    private final MessageHistory messages;

    MessagesApi(ReadingReferrals reading, MessageHistory messages) {
        this.reading = reading;
        this.messages = messages;
    }

    @GetMapping(path = "/api/v1/referrals/{id}/messages", produces = APPLICATION_JSON_VALUE)
    @Allowed(to = Action.READ)
    ResponseEntity<String> messages(@PathVariable String id, Caller caller) {
        return ReferralIds.parse(id)
                .flatMap(referral -> reading.get(referral, Actors.of(caller)))
                .map(this::messages)
                .orElseGet(() -> Problem.notFound().entity());
    }

    private ResponseEntity<String> messages(Referral referral) {
        return messages.of(referral.id())
                .map(list -> ResponseEntity.ok().contentType(APPLICATION_JSON).body(list))
                .orElseGet(
                        () ->
                                Problem.unavailable(
                                                "MESSAGES_UNAVAILABLE",
                                                "Messages are not available now.")
                                        .entity());
    }
}
