package health.ilium.intake.referral.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.Deeds;
import health.ilium.intake.referral.DueTimes;
import health.ilium.intake.referral.ReadingReferrals;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.wire.Problem;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Shows staff the work on a case, which no practice sees.
@RestController
class WorkApi {

    private final ReadingReferrals reading;
    private final DueTimes dueTimes;
    private final ReferralJson json;
    private final InstantSource clock;

    WorkApi(ReadingReferrals reading, DueTimes dueTimes, ReferralJson json, InstantSource clock) {
        this.reading = reading;
        this.dueTimes = dueTimes;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping(path = "/api/v1/referrals/{id}/work", produces = APPLICATION_JSON_VALUE)
    @Allowed(to = Action.WORK)
    ResponseEntity<String> work(@PathVariable String id, Caller caller) {
        return ReferralIds.parse(id)
                .flatMap(referral -> reading.get(referral, Actors.of(caller)))
                .map(found -> json.found(view(found, caller)))
                .orElseGet(() -> Problem.notFound().entity());
    }

    private WorkView view(Referral referral, Caller caller) {
        Instant now = clock.instant();
        Actor me = Actors.of(caller);
        return WorkView.of(
                referral,
                dueTimes.of(referral),
                Deeds.of(referral, me, now).stream()
                        .filter(deed -> DoingDeeds.allowed(caller, deed))
                        .toList(),
                now);
    }
}
