package health.ilium.intake.referral.web;

import health.ilium.intake.access.Caller;
import health.ilium.intake.idempotency.IdempotencyKey;
import health.ilium.intake.referral.Deed;
import health.ilium.intake.wire.json.JsonBody;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Does from a page what the API does, by the same rules.
@Component
public class DoingDeeds {

    private final Changes changes;
    private final DeedReaders readers;

    DoingDeeds(Changes changes, DeedReaders readers) {
        this.changes = changes;
        this.readers = readers;
    }

    public static boolean allowed(Caller caller, Deed deed) {
        return caller.may(DeedReaders.action(deed));
    }

    /// The API's answer: the new version, or a problem.
    ///
    /// @param appointment id of the appointment that it is about; anything when it is about none
    public ResponseEntity<String> perform(
            Deed deed,
            String referralId,
            String appointment,
            IdempotencyKey key,
            Caller by,
            JsonBody body) {
        return changes.change(referralId, key, by, body, readers.of(deed, appointment));
    }
}
