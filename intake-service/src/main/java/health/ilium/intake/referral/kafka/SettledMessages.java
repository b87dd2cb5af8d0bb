package health.ilium.intake.referral.kafka;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.consuming.EventHandler;
import health.ilium.delivery.consuming.Received;
import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.Addressed;
import health.ilium.intake.referral.ApplyingReports;
import health.ilium.intake.referral.ReferralCommand.RecordUndeliverableMessage;
import health.ilium.intake.referral.ReferralEvent.MessageUndeliverable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Notes messages that did not, or may not, arrive on their referrals. Those that were accepted,
/// and those that nobody needed any more, change nothing.
@Component
final class SettledMessages implements EventHandler<MessageSettled> {

    private static final Set<String> WANTING = Set.of("NO_CONSENT", "NO_ADDRESS");

    private final ApplyingReports applyingReports;
    private final InstantSource clock;

    SettledMessages(ApplyingReports applyingReports, InstantSource clock) {
        this.applyingReports = applyingReports;
        this.clock = clock;
    }

    @Override
    public void on(List<Received<MessageSettled>> events) {
        Instant now = clock.instant();
        List<Addressed> undeliverable =
                events.stream()
                        .filter(it -> undeliverable(it.event()))
                        .map(it -> report(it, now))
                        .toList();
        if (!undeliverable.isEmpty()) {
            Reports.apply(applyingReports, undeliverable);
        }
    }

    private static boolean undeliverable(MessageSettled message) {
        return switch (message.getOutcome()) {
            case ACCEPTED, DELIVERED -> false;
            case FAILED, UNKNOWN -> true;
            case SUPPRESSED -> WANTING.contains(message.getReason());
        };
    }

    private static Addressed report(Received<MessageSettled> received, Instant now) {
        MessageSettled message = received.event();
        Possible.require(
                message.getReferralId().equals(received.key()), "referralId is not the key");
        return new Addressed(
                received.key(),
                new RecordUndeliverableMessage(
                        new MessageUndeliverable(
                                message.getMessageId(),
                                message.getMilestone(),
                                message.getRecipient().name(),
                                message.getChannel().name(),
                                message.getOutcome().name(),
                                message.getReason()),
                        message.getOccurredAt(),
                        Actor.MESSAGES,
                        now));
    }
}
