package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.Channel;
import health.ilium.contract.MessageOutcome;
import health.ilium.contract.MessageSettled;
import health.ilium.contract.Recipient;
import health.ilium.intake.IntakeDatabase;
import health.ilium.schemas.Topics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Records of one key that are parked on a topic, and what was kept about them.
record ParkedHere(String topic, UUID key) {

    /// Event delivery's, which the service under test has no part of.
    static void tables() {
        Flyway.configure()
                .dataSource(IntakeDatabase.shared().url(), "postgres", "")
                .table("flyway_delivery_history")
                .locations("classpath:db/delivery")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    static JdbcClient jdbc() {
        return IntakeDatabase.shared().jdbc();
    }

    /// An event in which only the milestone says something.
    static byte[] settled(UUID referral, String milestone) {
        return new BareEncoding()
                .encode(
                        Topics.MESSAGE_EVENTS,
                        MessageSettled.newBuilder()
                                .setMessageId(referral)
                                .setReferralId(referral)
                                .setCauseVersion(1)
                                .setMilestone(milestone)
                                .setRecipient(Recipient.PATIENT)
                                .setChannel(Channel.EMAIL)
                                .setOutcome(MessageOutcome.ACCEPTED)
                                .setOccurredAt(Instant.parse("2026-11-22T12:00:00Z"))
                                .build());
    }

    void applied(long sequence) {
        jdbc().sql("insert into consumer_position values (?, ?, ?)")
                .params(topic, key, sequence)
                .update();
    }

    /// @param nextTry null when it waits for a person
    void park(
            long sequence,
            String reason,
            String exception,
            @Nullable String nextTry,
            byte[] payload) {
        jdbc().sql(
                        """
                        insert into parked_record (topic, key, sequence, reason, exception,
                            attempts, next_try, parked_at, partition, "offset", payload,
                            header_names, header_values)
                        values (?, ?, ?, ?, ?, 6, ?::timestamptz, now(), 3, 4711, ?, '{}', '{}')
                        """)
                .param(topic)
                .param(key)
                .param(sequence)
                .param(reason)
                .param(exception)
                .param(nextTry)
                .param(payload)
                .update();
    }

    long position() {
        return number("select sequence from consumer_position where key = ?");
    }

    long waitingForAPerson() {
        return number("select count(*) from parked_record where next_try is null and key = ?");
    }

    List<String> skippedBecause() {
        return texts("select reason from skipped_record where key = ?");
    }

    /// What was kept, the oldest first: act, sequence, reason, person.
    List<String> acts() {
        return texts(
                """
                select act || ' ' || sequence || ' ' || coalesce(reason, '-') || ' ' || person_name
                from parked_act where key = ? order by id
                """);
    }

    void isUntouched() {
        assertThat(skippedBecause()).isEmpty();
        assertThat(waitingForAPerson()).isEqualTo(1);
    }

    private long number(String sql) {
        return jdbc().sql(sql).param(key).query(Long.class).single();
    }

    private List<String> texts(String sql) {
        return jdbc().sql(sql).param(key).query((row, _) -> row.getString(1)).list();
    }
}
