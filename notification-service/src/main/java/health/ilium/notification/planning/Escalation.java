package health.ilium.notification.planning;

import static health.ilium.notification.message.Milestone.URGENT_REVIEW_REPEATED_1;
import static health.ilium.notification.message.Milestone.URGENT_REVIEW_REPEATED_2;
import static health.ilium.notification.message.Milestone.URGENT_REVIEW_REPEATED_3;
import static health.ilium.notification.message.Milestone.URGENT_REVIEW_REPEATED_4;

import health.ilium.notification.message.Matter;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Recipient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the contacts on call are told again of an urgent case that nobody has taken on
/// (`notification.escalation.*`).
///
/// @param every time between two notices
/// @param times how often at most, after the first notice; 4 or fewer
@ConfigurationProperties("notification.escalation")
public record Escalation(@DefaultValue("15m") Duration every, @DefaultValue("4") int times) {

    /// One for each round: of one referral event, milestone, recipient and channel there is only
    /// ever one message.
    private static final List<Milestone> ROUNDS =
            List.of(
                    URGENT_REVIEW_REPEATED_1,
                    URGENT_REVIEW_REPEATED_2,
                    URGENT_REVIEW_REPEATED_3,
                    URGENT_REVIEW_REPEATED_4);

    public Escalation {
        if (!every.isPositive() || times < 0 || times > ROUNDS.size()) {
            throw new IllegalArgumentException(
                    "notification.escalation: every > 0, times from 0 to " + ROUNDS.size());
        }
    }

    /// From 0, which is the first notice.
    static int round(Milestone milestone) {
        return ROUNDS.indexOf(milestone) + 1;
    }

    Stream<Telling> repeats(Instant now) {
        Occasion occasion = new Occasion(null, null, Matter.ESCALATION, null);
        return IntStream.range(0, times)
                .mapToObj(
                        round ->
                                new Telling(
                                        ROUNDS.get(round),
                                        Recipient.ON_CALL,
                                        now.plus(every.multipliedBy(round + 1)),
                                        occasion));
    }
}
