package health.ilium.faults.load;

import health.ilium.faults.load.Client.Order;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/// What one client does about one referral.
final class Story {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
    private static final String REASON = "Buttock pain since the spring";
    private static final String OTHER_REASON = "Buttock pain since the summer";

    private final IntakeClient intake;
    private final CaseBodies bodies;
    private final OperationLog log;
    private final Patience patience;
    private final Client client;
    private final InstantSource clock = InstantSource.system();

    Story(IntakeClient intake, CaseBodies bodies, OperationLog log, Patience patience) {
        this.intake = intake;
        this.bodies = bodies;
        this.log = log;
        this.patience = patience;
        this.client = new Client(intake, patience);
    }

    void live(CaseKind kind, String patient, Habits habits, Instant due)
            throws InterruptedException {
        var key = UUID.randomUUID().toString();
        var body = bodies.referral(kind, patient, REASON);
        var submitted =
                send(new Order("", key, Intent.SUBMIT, kind, patient, due, body, habits.tries()));
        if (!submitted.succeeded()) {
            return;
        }
        if (habits.repeats()) {
            send(new Order("", key, Intent.REPEAT, kind, patient, now(), body, habits.tries()));
        }
        if (habits.clashes()) {
            var other = bodies.referral(kind, patient, OTHER_REASON);
            send(new Order("", key, Intent.CLASH, kind, patient, now(), other, habits.tries()));
        }
        if (kind == CaseKind.INCOMPLETE && submitted.referralId() != null) {
            inform("/" + submitted.referralId(), patient, habits);
        }
    }

    /// Answers what was asked, once the case waits for it; again when somebody was faster.
    private void inform(String path, String patient, Habits habits) throws InterruptedException {
        while (!patience.isOverWithin(BETWEEN_LOOKS)) {
            var seen = intake.get(path);
            if (seen.body().path("status").asString("").equals("AWAITING_INFORMATION")) {
                var body = bodies.information(seen.body().path("version").asLong());
                var key = UUID.randomUUID().toString();
                var told =
                        send(
                                new Order(
                                        path + "/information",
                                        key,
                                        Intent.INFORM,
                                        CaseKind.INCOMPLETE,
                                        patient,
                                        now(),
                                        body,
                                        habits.patient() ? 3 : 1));
                if (told.succeeded() || !habits.patient()) {
                    return;
                }
            }
        }
    }

    private Operation send(Order order) throws InterruptedException {
        var operation = client.send(order);
        log.add(operation);
        return operation;
    }

    private Instant now() {
        return clock.instant();
    }
}
