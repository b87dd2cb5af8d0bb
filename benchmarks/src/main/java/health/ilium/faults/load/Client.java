package health.ilium.faults.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Sends one operation until it is answered for good, or until it loses its patience. Comes again
/// when it was told to, or else a little later each time.
final class Client {

    private static final int LONGEST_BACK_OFF_SECONDS = 10;

    private final IntakeClient intake;
    private final Patience patience;

    Client(IntakeClient intake, Patience patience) {
        this.intake = intake;
        this.patience = patience;
    }

    /// What is to be sent.
    ///
    /// @param tries how often at most
    record Order(
            String path,
            String key,
            Intent intent,
            CaseKind kind,
            String patient,
            Instant due,
            String body,
            int tries) {}

    Operation send(Order order) throws InterruptedException {
        List<Attempt> attempts = new ArrayList<>();
        while (true) {
            var answer = intake.post(order.path(), order.key(), order.body());
            attempts.add(answer.attempt());
            var done = answer.attempt().good() || answer.attempt().refused();
            if (done || attempts.size() >= order.tries() || isOverAfter(attempts.size(), answer)) {
                var id = answer.body().path("referralId").asString("");
                return operation(order, attempts, answer.attempt().good() ? id : "");
            }
        }
    }

    private boolean isOverAfter(int tries, IntakeClient.Answer answer) throws InterruptedException {
        var backOff = Duration.ofSeconds(Math.min(tries, LONGEST_BACK_OFF_SECONDS));
        return patience.isOverWithin(Objects.requireNonNullElse(answer.comeBackAfter(), backOff));
    }

    private static Operation operation(Order order, List<Attempt> attempts, String id) {
        return new Operation(
                order.key(),
                order.intent(),
                order.kind(),
                order.patient(),
                order.due(),
                attempts,
                id.isEmpty() ? null : id);
    }
}
