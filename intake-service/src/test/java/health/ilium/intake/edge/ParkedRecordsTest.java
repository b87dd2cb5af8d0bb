package health.ilium.intake.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.edge.Client.Response;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An operator looks at parked records and decides about them.
class ParkedRecordsTest extends EdgeTest {

    private static final String PATH = "/actuator/parked";
    private static final String SKIP = "{\"skipBecause\": \"entered by hand\"}";

    private final JdbcClient jdbc = IntakeDatabase.shared().jdbc();
    private final UUID key = UUID.randomUUID();

    @BeforeAll
    static void tablesOfEventDelivery() {
        ParkedHere.tables();
    }

    @BeforeEach
    void aRecordThatWaitsForAnOperatorAndOneBehindIt() {
        jdbc.sql("insert into consumer_position values ('triage-decisions', ?, 1)")
                .param(key)
                .update();
        park(2, "IMPOSSIBLE", null);
        park(3, "EARLY", "2026-11-22T12:00:00Z");
    }

    @Test
    void areAdministratorsBusinessOnly() {
        Client nobody = new Client(port, null);
        assertThat(nobody.get(PATH).status()).isEqualTo(401);
        assertThat(nobody.post(at(2), SKIP).status()).isEqualTo(401);
        for (Client other : new Client[] {practice(), coordinator(), clinician()}) {
            assertThat(other.get(PATH).status()).isEqualTo(403);
            assertThat(other.post(at(2), SKIP).status()).isEqualTo(403);
        }
        assertThat(position()).isEqualTo(1);
    }

    @Test
    void areListedWithoutWhatTheySay() {
        Response listed = admin().get(PATH);

        assertThat(listed.status()).isEqualTo(200);
        assertThat(StreamSupport.stream(listed.json().spliterator(), false))
                .filteredOn(it -> it.path("key").asString().equals(key.toString()))
                .extracting(it -> it.path("sequence").asLong() + " " + it.path("reason").asString())
                .containsExactly("2 IMPOSSIBLE", "3 EARLY");
        assertThat(listed.http().body()).doesNotContain("payload", "said by a patient");
    }

    @Test
    void areSkippedWithAReasonInTheirTurn() {
        assertThat(admin().post(at(3), SKIP).status()).isEqualTo(409);
        assertThat(admin().post(at(2), SKIP).status()).isEqualTo(200);

        assertThat(position()).isEqualTo(2);
        assertThat(
                        jdbc.sql("select reason from skipped_record where key = ?")
                                .param(key)
                                .query(String.class)
                                .list())
                .containsExactly("entered by hand");
        assertThat(admin().post(at(2), SKIP).status()).isEqualTo(409);
    }

    @Test
    void areTriedAgainWhenReplayed() {
        assertThat(admin().post(at(2), "{}").status()).isEqualTo(200);

        assertThat(waitingForAnOperator()).isZero();
        assertThat(position()).isEqualTo(1);
        assertThat(admin().post(at(2), "{}").status()).isEqualTo(409);
    }

    /// The pages of this service look into records themselves, so that who sees no clinical data
    /// has no other way to it.
    @Test
    void areNotReadByAnybodyWithAToken() {
        String cases = "/actuator/parkedcases";
        for (Client anybody : new Client[] {practice(), coordinator(), clinician(), admin()}) {
            assertThat(anybody.get(cases).status()).isEqualTo(404);
            assertThat(anybody.get(cases + "/triage-decisions/" + key + "/2").status())
                    .isEqualTo(404);
        }
    }

    private String at(long sequence) {
        return "%s/triage-decisions/%s/%d".formatted(PATH, key, sequence);
    }

    private long position() {
        return number("select sequence from consumer_position where key = ?");
    }

    private long waitingForAnOperator() {
        return number("select count(*) from parked_record where next_try is null and key = ?");
    }

    private long number(String sql) {
        return jdbc.sql(sql).param(key).query(Long.class).single();
    }

    private void park(long sequence, String reason, @Nullable String nextTry) {
        jdbc.sql(
                        """
                        insert into parked_record (topic, key, sequence, reason, exception,
                            attempts, next_try, parked_at, partition, "offset", payload,
                            header_names, header_values)
                        values ('triage-decisions', ?, ?, ?, '', 1, ?::timestamptz, now(), 0, 0,
                            ?, '{}', '{}')
                        """)
                .param(key)
                .param(sequence)
                .param(reason)
                .param(nextTry)
                .param("said by a patient".getBytes(UTF_8))
                .update();
    }
}
