package health.ilium.notification.planning;

/// Something happened to a referral that was never submitted.
public class UnknownCase extends RuntimeException {

    UnknownCase() {
        super("an event of a referral that was never submitted");
    }
}
