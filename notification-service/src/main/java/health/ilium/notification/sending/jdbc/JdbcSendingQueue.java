package health.ilium.notification.sending.jdbc;

import health.ilium.notification.message.Announcements;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.SettledMessage;
import health.ilium.notification.planning.PlanningMessages;
import health.ilium.notification.sending.Outgoing;
import health.ilium.notification.sending.SendingQueue;
import health.ilium.notification.sending.Settlement;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class JdbcSendingQueue implements SendingQueue {

    private final TransactionOperations transactions;
    private final JdbcClaims claims;
    private final JdbcSettlements settlements;
    private final Announcements announcements;
    private final PlanningMessages planning;

    JdbcSendingQueue(
            TransactionOperations transactions,
            JdbcClaims claims,
            JdbcSettlements settlements,
            Announcements announcements,
            PlanningMessages planning) {
        this.transactions = transactions;
        this.claims = claims;
        this.settlements = settlements;
        this.announcements = announcements;
        this.planning = planning;
    }

    @Override
    public List<Outgoing> turn(
            UUID owner, List<Settlement> finished, Channel channel, int room, Lease lease) {
        return transactions.execute(
                transaction -> {
                    settle(owner, finished);
                    return room == 0 ? List.of() : claims.next(owner, channel, room, lease);
                });
    }

    private void settle(UUID owner, List<Settlement> finished) {
        if (finished.isEmpty()) {
            return;
        }
        Map<UUID, Boolean> settled = settlements.settle(owner, finished);
        List<Settlement> made =
                finished.stream()
                        .filter(it -> it.step().to().settled())
                        .filter(it -> settled.containsKey(it.attempt().message().id()))
                        .toList();
        List<SettledMessage> messages = made.stream().map(Settlement::message).toList();
        List<SettledMessage> failed =
                made.stream()
                        .filter(Settlement::failedForGood)
                        .map(Settlement::message)
                        .filter(message -> Boolean.TRUE.equals(settled.get(message.id())))
                        .toList();
        announcements.settled(messages);
        if (!failed.isEmpty()) {
            Causes.during(failed, () -> planning.fallBack(failed));
        }
    }

    @Override
    public void renew(UUID owner, Collection<UUID> held, Lease lease) {
        if (!held.isEmpty()) {
            claims.renew(owner, held, lease);
        }
    }

    @Override
    public void releaseDue(Instant now) {
        claims.releaseDue(now);
    }

    @Override
    public void giveUpExpired(Instant now) {
        if (claims.anyExpired(now)) {
            transactions.executeWithoutResult(
                    transaction -> announcements.settled(settlements.giveUpExpired(now)));
        }
    }
}
