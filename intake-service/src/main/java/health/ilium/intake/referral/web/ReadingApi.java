package health.ilium.intake.referral.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.ListedReferral;
import health.ilium.intake.referral.Listing;
import health.ilium.intake.referral.ReadingReferrals;
import health.ilium.intake.referral.TimelineEntry;
import health.ilium.intake.wire.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Shows referrals. What a caller may not see is not there.
@RestController
@RequestMapping(path = "/api/v1/referrals", produces = APPLICATION_JSON_VALUE)
class ReadingApi {

    private final ReadingReferrals reading;
    private final ReferralJson json;

    ReadingApi(ReadingReferrals reading, ReferralJson json) {
        this.reading = reading;
        this.json = json;
    }

    @GetMapping("/{id}")
    @Allowed(to = Action.READ)
    ResponseEntity<String> get(@PathVariable String id, Caller caller) {
        Actor reader = Actors.of(caller);
        return ReferralIds.parse(id)
                .flatMap(referral -> reading.get(referral, reader))
                .map(found -> json.found(ReferralView.of(found, reader)))
                .orElseGet(() -> Problem.notFound().entity());
    }

    @GetMapping("/{id}/timeline")
    @Allowed(to = Action.READ)
    ResponseEntity<String> timeline(@PathVariable String id, Caller caller) {
        return ReferralIds.parse(id)
                .flatMap(referral -> timeline(referral, Actors.of(caller)))
                .map(json::found)
                .orElseGet(() -> Problem.notFound().entity());
    }

    @GetMapping
    @Allowed(to = Action.LIST)
    ResponseEntity<String> list(@RequestParam Map<String, String> parameters, Caller caller) {
        Listing listing = ListQuery.read(parameters);
        return json.found(Page.of(reading.list(listing, Actors.of(caller)), listing.limit()));
    }

    private Optional<TimelineView> timeline(UUID referral, Actor reader) {
        return reading.timeline(referral, reader)
                .map(entries -> new TimelineView(referral, entries));
    }

    private record TimelineView(UUID referralId, List<TimelineEntry> events) {}

    /// @param nextCursor null on the last page
    private record Page(List<ListedReferral> referrals, @Nullable String nextCursor) {

        static Page of(List<ListedReferral> page, int limit) {
            return new Page(
                    page, page.size() < limit ? null : ListQuery.cursor(page.getLast().position()));
        }
    }
}
