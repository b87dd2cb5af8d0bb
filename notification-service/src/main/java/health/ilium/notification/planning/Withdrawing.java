package health.ilium.notification.planning;

import health.ilium.notification.message.Announcements;
import health.ilium.notification.message.Ending;
import health.ilium.notification.message.Matter;
import health.ilium.notification.message.Withdrawals;
import health.ilium.notification.message.Withdrawn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Takes back what waits when what it is about changes or ends, and says so.
public record Withdrawing(Withdrawals withdrawals, Announcements announcements) {

    /// One ending after the other for each matter, so that what an earlier one plans again a
    /// later one takes back.
    static List<List<Ending>> rounds(List<Occurrence> occurrences) {
        List<List<Ending>> rounds = new ArrayList<>();
        Map<Line, Integer> met = new LinkedHashMap<>();
        for (Occurrence occurrence : occurrences) {
            for (Ending ending : occurrence.endings().toList()) {
                int round =
                        met.merge(new Line(ending.referralId(), ending.matter()), 1, Integer::sum);
                if (rounds.size() < round) {
                    rounds.add(new ArrayList<>());
                }
                rounds.get(round - 1).add(ending);
            }
        }
        return rounds;
    }

    List<Withdrawn> withdraw(List<Ending> round, Instant now) {
        List<Withdrawn> withdrawn = withdrawals.withdraw(round, now);
        announcements.settled(
                withdrawn.stream()
                        .filter(Withdrawn::died)
                        .map(message -> message.settled(now))
                        .toList());
        return withdrawn;
    }

    private record Line(UUID referralId, Matter matter) {}
}
