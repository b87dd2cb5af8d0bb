package health.ilium.intake.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.ilium.intake.access.Role;
import health.ilium.intake.edge.Client.Response;
import health.ilium.intake.people.Person;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A clinician reads a parked record after saying why.
class ParkedReadingTest extends EdgeTest {

    private static final String CANARY = "Zaphkiel";

    private final ParkedHere parked = new ParkedHere("message-events", UUID.randomUUID());
    private final String page = "/staff/parked/intake/message-events/" + parked.key();
    private Person person;
    private Browser clinician;

    @BeforeAll
    static void tablesOfEventDelivery() {
        ParkedHere.tables();
    }

    @BeforeEach
    void aParkedRecord() {
        parked.applied(1);
        parked.park(2, "FAILED", "x.Y", null, ParkedHere.settled(parked.key(), CANARY));
        person = accounts.add(Accounts.member(Role.CLINICIAN));
        clinician = new Browser(port, accounts.sessionOf(person));
    }

    @Test
    void seesWhatWaitsWithoutValuesAtFirst() {
        assertThat(clinician.get("/staff/parked").http().body()).contains(page);
        Response masked = clinician.get(page);
        assertThat(masked.status()).as(masked.http().body()).isEqualTo(200);
        assertThat(masked.http().body())
                .contains("milestone", "masked", "Why do you need to read record 2?")
                .doesNotContain(CANARY, "/skip", "/replay");
    }

    @Test
    void readsARecordForAReasonThatIsKept() {
        Response shown = clinician.submit(page + "/2", "reason", "Mr A called <b>");

        assertThat(shown.status()).as(shown.http().body()).isEqualTo(200);
        assertThat(shown.http().body()).contains(CANARY, "EMAIL", "Mr A called &lt;b&gt;");
        assertThat(shown.header("Cache-Control")).contains("no-store");
        assertThat(parked.acts()).containsExactly("READ 2 Mr A called <b> " + person.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t "})
    void readsNothingWithoutAReason(String reason) {
        Response refused = clinician.submit(page + "/2", "reason", reason);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.http().body()).contains("Say why").doesNotContain(CANARY);
        assertThat(parked.acts()).isEmpty();
    }

    @Test
    void readsNothingByALinkOrWithoutTheSecretOfTheForm() {
        assertThat(clinician.get(page + "/2?reason=because").status()).isIn(404, 405);
        Response forged = clinician.post(page + "/2", "reason", "because");
        assertThat(forged.status()).isEqualTo(403);
        assertThat(forged.http().body()).doesNotContain(CANARY);
        assertThat(parked.acts()).isEmpty();
    }

    /// Who looked is written down before anything is shown: when that fails, nothing is.
    @Test
    void readsNothingThatCannotBeWrittenDown() {
        ParkedHere.jdbc().sql("alter table parked_act rename to parked_act_away").update();
        Response failed;
        try {
            failed = clinician.submit(page + "/2", "reason", "because");
        } finally {
            ParkedHere.jdbc().sql("alter table parked_act_away rename to parked_act").update();
        }
        assertThat(failed.status()).isGreaterThanOrEqualTo(500);
        assertThat(failed.http().body()).doesNotContain(CANARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update parked_act set reason = ''",
                "delete from parked_act",
                "truncate parked_act"
            })
    void whatIsKeptStays(String rewriting) {
        clinician.submit(page + "/2", "reason", "because");
        assertThatThrownBy(() -> ParkedHere.jdbc().sql(rewriting).update())
                .hasMessageContaining("append-only");
        assertThat(parked.acts()).hasSize(1);
    }

    @Test
    void hasNothingToReadInBytesThatAreNoEvent() {
        parked.park(3, "UNDECODABLE", "x.Y", null, CANARY.getBytes(UTF_8));
        assertThat(clinician.submit(page + "/3", "reason", "because").http().body())
                .contains("there is nothing to show")
                .doesNotContain(CANARY);
    }

    @Test
    void findsNothingWhereNothingWaits() {
        assertThat(clinician.submit(page + "/9", "reason", "because").status()).isEqualTo(404);
        String other = page.replace(parked.key().toString(), aKey());
        assertThat(clinician.submit(other + "/2", "reason", "because").status()).isEqualTo(404);
        assertThat(clinician.get(other).status()).isEqualTo(404);
        assertThat(parked.acts()).isEmpty();
    }

    @Test
    void isNobodyElsesBusiness() {
        Browser[] others = {
            signedIn(Accounts.member(Role.COORDINATOR)),
            signedIn(Accounts.member(Role.ADMIN)),
            signedIn(Accounts.referrerOfPracticeOne())
        };
        for (Browser other : others) {
            assertThat(other.get("/staff/parked").status()).isEqualTo(403);
            assertThat(other.get(page).status()).isEqualTo(403);
            Response refused = other.submit(page + "/2", "reason", "because");
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.http().body()).doesNotContain(CANARY);
        }
        assertThat(new Browser(port).get(page).status()).isEqualTo(303);
        assertThat(parked.acts()).isEmpty();
    }
}
