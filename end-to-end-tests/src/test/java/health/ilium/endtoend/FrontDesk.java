package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tools.jackson.databind.json.JsonMapper;

/// The people of the practice who work cases, through the API.
public record FrontDesk(ApplicationUnderTest application, Practice practice) {

    private static final JsonMapper JSON = new JsonMapper();

    /// Does something about a case as it stands.
    ///
    /// @param members of the body, with apostrophes for quotation marks
    public void does(Caller caller, String id, String endpoint, String members) {
        var answer = asks(caller, id, endpoint, members);
        assertThat(answer.status()).as("%s: %s", endpoint, answer.body()).isEqualTo(200);
    }

    Answer asks(Caller caller, String id, String endpoint, String members) {
        var read = application.get("/api/v1/referrals/" + id, caller).body();
        var body = JSON.readTree("{" + members.replace('\'', '"') + "}");
        return practice.change(caller, id, endpoint, read, body);
    }

    void books(String id, Duration ahead) {
        does(Caller.COORDINATOR, id, "appointments", visitIn(ahead));
    }

    void moves(String id, Duration ahead) {
        does(Caller.COORDINATOR, id, appointment(id, "move"), visitIn(ahead));
    }

    void cancels(String id) {
        does(Caller.COORDINATOR, id, appointment(id, "cancel"), "'reason': 'PATIENT_ASKED'");
    }

    /// Books an appointment that begins in a moment, and the patient comes.
    public void sees(String id) {
        books(id, Duration.ofSeconds(2));
        await("the appointment of " + id)
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> asks(Caller.COORDINATOR, id, appointment(id, "visit"), ""),
                        answer -> answer.status() == 200);
    }

    private String appointment(String id, String what) {
        var stands = practice.referral(id).at("/appointment/id").asString();
        return "appointments/" + stands + "/" + what;
    }

    private static String visitIn(Duration ahead) {
        return "'office': 'HIALEAH', 'minutes': 30, 'start': '%s'"
                .formatted(Instant.now().plus(ahead).truncatedTo(ChronoUnit.SECONDS));
    }
}
