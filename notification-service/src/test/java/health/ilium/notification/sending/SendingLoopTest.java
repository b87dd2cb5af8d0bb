package health.ilium.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import health.ilium.notification.calendar.Organizer;
import health.ilium.notification.carrier.Carriers;
import health.ilium.notification.link.LinkSettings;
import health.ilium.notification.link.PageLinks;
import health.ilium.notification.message.Cause;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.MessageStep;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Reason;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.office.Office;
import health.ilium.notification.planning.Installation;
import health.ilium.notification.simulator.Simulator;
import health.ilium.notification.template.Templates;
import health.ilium.notification.template.Values;
import health.ilium.notification.template.yaml.YamlTemplates;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SendingLoopTest {

    private final Queue queue = new Queue();
    private final Deque<Runnable> beingCarried = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-11-20T15:00:00Z");
    private final SendingLoop loop = loop();

    @Test
    void claimsNoMoreThanMayBeInTheAir() {
        queue.planned.addAll(messages(10));

        loop.turn();
        loop.turn();

        assertThat(beingCarried).hasSize(6);
    }

    @Test
    void settlesAndRefillsInOneTurn() {
        queue.planned.addAll(messages(10));
        loop.turn();
        beingCarried.remove().run();
        beingCarried.remove().run();

        loop.turn();

        assertThat(queue.settled).hasSize(2);
        assertThat(beingCarried).hasSize(6);
    }

    @Test
    void settlesAgainWhatAFailedTurnDidNotSettle() {
        queue.planned.addAll(messages(1));
        loop.turn();
        beingCarried.remove().run();
        queue.fails = true;
        assertThatIllegalStateException().isThrownBy(loop::turn);
        queue.fails = false;

        loop.turn();

        assertThat(queue.settled).hasSize(1);
        assertThat(beingCarried).isEmpty();
    }

    @Test
    void waitsForWhatIsInTheAirWhenStopping() {
        queue.planned.addAll(messages(2));
        loop.turn();
        beingCarried.remove().run();
        assertThat(loop.settleOnly()).isTrue();

        beingCarried.remove().run();

        assertThat(loop.settleOnly()).isFalse();
        assertThat(queue.settled).hasSize(2);
    }

    @Test
    void renewsItsLeasesLongBeforeTheyRunOut() {
        queue.planned.addAll(messages(2));
        loop.turn();
        loop.turn();
        assertThat(queue.renewed).isEmpty();

        now = now.plusSeconds(11);
        loop.turn();

        assertThat(queue.renewed).hasSize(2);
    }

    @Test
    void letsGoOfWhatWasHeldAtOnceAndThenEveryThirdOfALease() {
        loop.turn();
        loop.turn();
        assertThat(queue.released).containsExactly(now);

        now = now.plusSeconds(11);
        loop.turn();

        assertThat(queue.released).hasSize(2);
    }

    @Test
    void callsNobodyForWhatMustNotBeSentAnyMore() {
        Outgoing message = messages(1).getFirst();
        queue.planned.add(withObstacle(message, Reason.SUPERSEDED));
        loop.turn();
        beingCarried.remove().run();

        loop.turn();

        assertThat(queue.settled)
                .extracting(Settlement::step, Settlement::reason)
                .containsExactly(tuple(MessageStep.WITHHOLD, Reason.SUPERSEDED));
    }

    private static Outgoing withObstacle(Outgoing message, Reason obstacle) {
        return new Outgoing(
                message.id(),
                message.referralId(),
                message.referralNumber(),
                message.causeVersion(),
                message.milestone(),
                message.recipient(),
                message.channel(),
                message.office(),
                message.language(),
                "nobody takes this",
                message.attempt(),
                message.cause(),
                message.occasion(),
                obstacle);
    }

    private SendingLoop loop() {
        PageLinks links = new PageLinks(new LinkSettings("x".repeat(32), "https://x.example"));
        Values longest = new Values("R-1-1", "305-555-0110", links.longest());
        LetterWriter writer =
                new LetterWriter(
                        new Templates(YamlTemplates.shipped(), longest),
                        links,
                        Installation.offices(),
                        Installation.onCall(),
                        new Enclosures(
                                Installation.offices(),
                                new Organizer("updates@example.org"),
                                () -> now));
        InstantSource clock = () -> now;
        Trying trying =
                new TryingOnce(
                        new Carrying(writer, new Carriers(List.of(Simulator.ofEmail()))),
                        new SettlementDecider(
                                new RetryPolicy(3, Duration.ofSeconds(2), Duration.ofMinutes(10))),
                        clock,
                        new Random(1));
        return new SendingLoop(
                Channel.EMAIL,
                new SendingSettings(6, 2, Duration.ofSeconds(30), Duration.ofMillis(200)),
                queue,
                trying,
                beingCarried::add,
                clock,
                UUID.randomUUID());
    }

    private static List<Outgoing> messages(int count) {
        List<Outgoing> messages = new ArrayList<>();
        for (int message = 0; message < count; message++) {
            messages.add(
                    new Outgoing(
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            "R-1-1",
                            1,
                            Milestone.REFERRAL_SUBMITTED,
                            Recipient.PATIENT,
                            Channel.EMAIL,
                            Office.WESTON,
                            Language.EN,
                            "delivers@simulator.example.org",
                            1,
                            Cause.UNKNOWN,
                            Occasion.NONE,
                            null));
        }
        return messages;
    }

    private static final class Queue implements SendingQueue {

        private final Deque<Outgoing> planned = new ArrayDeque<>();
        private final List<Settlement> settled = new ArrayList<>();
        private final List<UUID> renewed = new ArrayList<>();
        private final List<Instant> released = new ArrayList<>();
        private boolean fails;

        @Override
        public List<Outgoing> turn(
                UUID owner, List<Settlement> settlements, Channel channel, int room, Lease lease) {
            if (fails) {
                throw new IllegalStateException("the database is away");
            }
            settled.addAll(settlements);
            List<Outgoing> claimed = new ArrayList<>();
            while (claimed.size() < room && !planned.isEmpty()) {
                claimed.add(planned.remove());
            }
            return claimed;
        }

        @Override
        public void renew(UUID owner, Collection<UUID> held, Lease lease) {
            renewed.addAll(held);
        }

        @Override
        public void giveUpExpired(Instant now) {}

        @Override
        public void releaseDue(Instant now) {
            released.add(now);
        }
    }
}
