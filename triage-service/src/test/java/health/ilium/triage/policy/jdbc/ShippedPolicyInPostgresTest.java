package health.ilium.triage.policy.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import health.ilium.triage.policy.APolicyDocument;
import health.ilium.triage.policy.PolicyStatus;
import health.ilium.triage.policy.PolicyVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class ShippedPolicyInPostgresTest extends PostgresPoliciesTest {

    @Test
    void theShippedPolicyIsInForceFromTheFirstStartOn() {
        ship(file("2026.1"));
        var version = new PolicyVersion("si-joint", "2026.1");
        assertThat(inForce(clock.instant())).isEqualTo("2026.1");
        assertThat(kept.timetable().statusOf(kept.find(version).orElseThrow(), clock.instant()))
                .isEqualTo(PolicyStatus.ACTIVE);
        clock.forward(Duration.ofDays(1));
        ship(file("2026.1"));
        assertThat(kept.timetable().activations()).hasSize(1);
    }

    @Test
    void anInstanceWhoseClockIsBehindDecidesAllTheSame() {
        ship(file("2026.1"));
        assertThat(inForce(clock.instant().minusSeconds(5))).isEqualTo("2026.1");
    }

    @Test
    void manyInstancesThatStartTogetherActivateOnce() throws Exception {
        var starts =
                IntStream.range(0, 6)
                        .<Future<?>>mapToObj(
                                _ ->
                                        CompletableFuture.runAsync(
                                                () -> ship(file("2026.1")), THREADS))
                        .toList();
        for (var start : starts) {
            start.get(20, TimeUnit.SECONDS);
        }
        assertThat(kept.timetable().activations()).hasSize(1);
    }

    @Test
    void whatIsShippedLaterIsADraft() {
        ship(file("2026.1"));
        ship(file("2027.1"));
        assertThat(inForce(clock.instant().plusSeconds(60))).isEqualTo("2026.1");
        assertThat(kept.all())
                .filteredOn(it -> it.version().version().equals("2027.1"))
                .singleElement()
                .satisfies(it -> assertThat(it.approval()).isNull());
    }

    @Test
    void aKnownVersionWithOtherContentsStopsTheStart() {
        ship(file("2026.1"));
        var changed = APolicyDocument.shipped().with("months: 3", "months: 2");
        assertThatIllegalStateException()
                .isThrownBy(() -> ship(fileOf(changed.bytes())))
                .withMessageContaining("2026.1");
    }

    @Test
    void whatWasInForceBeforeThereWereApprovalsGoesOn() {
        var flyway =
                Flyway.configure()
                        .dataSource(database)
                        .schemas("old")
                        .defaultSchema("old")
                        .target("1");
        flyway.load().migrate();
        jdbc.sql(
                        """
                        insert into old.policy (id, version, sha256, file, first_used_at)
                        values ('si-joint', '2026.1', ?, ?, '2026-01-01T00:00:00Z')
                        """)
                .params(
                        file("2026.1").policy().reference().sha256(),
                        file("2026.1").content().array())
                .update();
        flyway.target("2").load().migrate();
        assertThat(
                        jdbc.sql("select approved_at from old.policy_approval")
                                .query(OffsetDateTime.class)
                                .single()
                                .toInstant())
                .isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    }
}
