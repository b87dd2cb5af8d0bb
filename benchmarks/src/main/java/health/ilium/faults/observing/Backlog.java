package health.ilium.faults.observing;

import health.ilium.localstack.LocalStack;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;

/// What is still to be done. Cheap enough to be asked twice a second.
public record Backlog(LocalStack stack) {

    private static final String ON_THEIR_WAY =
            """
            select count(*) from message
            where status in ('PLANNED', 'SENDING') and planned_at <= ?
            """;

    /// Referrals that came before an instant and that triage has not decided about.
    public int untriaged(Instant until) {
        return database("intake")
                .count(
                        """
                        select count(*) from referral
                        where status = 'RECEIVED' and submitted_at <= ?
                        """,
                        until.atOffset(ZoneOffset.UTC));
    }

    /// Messages that were planned before an instant and are not settled.
    public int unsettled(Instant until) {
        return database("notification").count(ON_THEIR_WAY, until.atOffset(ZoneOffset.UTC));
    }

    /// Events that were given a place and are not applied where they are consumed.
    public long unapplied() {
        return Topics.CONSUMERS.entrySet().stream()
                .mapToLong(
                        it ->
                                sum(
                                                Topics.PRODUCERS.getOrDefault(it.getKey(), ""),
                                                "select coalesce(sum(last), 0) from outbox_sequence",
                                                it.getKey())
                                        - sum(
                                                it.getValue(),
                                                "select coalesce(sum(sequence), 0) from consumer_position",
                                                it.getKey()))
                .sum();
    }

    /// Events that no broker has.
    public int unsent() {
        return Databases.SERVICES.stream()
                .mapToInt(it -> database(it).count("select count(*) from outbox"))
                .sum();
    }

    public Map<String, Integer> parked() {
        return Databases.SERVICES.stream()
                .collect(
                        Collectors.toMap(
                                it -> it,
                                it -> database(it).count("select count(*) from parked_record")));
    }

    private long sum(String service, String sql, String topic) {
        return database(service)
                .query(sql + " where topic = ?", row -> row.getLong(1), topic)
                .getFirst();
    }

    private ServiceDatabase database(String service) {
        return new ServiceDatabase(stack, service);
    }
}
