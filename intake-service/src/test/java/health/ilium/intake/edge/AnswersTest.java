package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.edge.Client.Response;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The table of answers to a submission.
class AnswersTest extends EdgeTest {

    private static final String PATH = "/api/v1/referrals";

    @Test
    void takesAReferralIn() {
        Response made = practice().submit(Bodies.complete());

        assertThat(made.status()).as(made.http().body()).isEqualTo(201);
        assertThat(made.text("referralNumber")).startsWith("R-");
        assertThat(made.text("status")).isEqualTo("RECEIVED");
        assertThat(made.json().path("version").asInt()).isEqualTo(1);
        assertThat(made.json().has("notice")).isFalse();
        assertThat(made.header("Location")).isEqualTo(PATH + "/" + made.text("referralId"));
        assertThat(practice().get(made.header("Location")).status()).isEqualTo(200);
    }

    @Test
    void takesAThinReferralInAndWarnsThatRedFlagsAreUnknown() {
        Response made = practice().submit(Bodies.thin());

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.text("notice")).contains("Do not wait").contains("emergency department");
    }

    @Test
    void warnsThatARedFlagIsPresent() {
        String body = Bodies.with("/clinical/redFlags/suspectedInfection", "\"YES\"");

        assertThat(practice().submit(body).text("notice")).contains("Do not wait");
    }

    @Test
    void refusesARequestWithoutKey() {
        Response refused =
                practice()
                        .send(
                                practice()
                                        .request(PATH)
                                        .header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString(Bodies.thin())));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.isProblem()).isTrue();
        assertThat(refused.text("code")).isEqualTo("IDEMPOTENCY_KEY_MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "\"YES\"", "\"UNKNOWN\"", "null"})
    void takesTheNeedOfAnInterpreterAsFlagOrCode(String needed) {
        String body = Bodies.with("/patient/interpreterNeeded", needed);

        assertThat(practice().post(PATH, body, aKey()).status()).isEqualTo(201);
    }

    @Test
    void takesAnyKeyOf255CharactersAndRefusesALongerOne() {
        assertThat(practice().post(PATH, Bodies.thin(), "k".repeat(255 - 36) + aKey()).status())
                .isEqualTo(201);
        assertThat(practice().post(PATH, Bodies.thin(), aKey() + "\t\"key\"").status())
                .isEqualTo(201);
        assertThat(practice().post(PATH, Bodies.thin(), "k".repeat(256)).text("code"))
                .isEqualTo("IDEMPOTENCY_KEY_INVALID");
    }

    @Test
    void repeatsTheFirstAnswerForEqualJsonInAnySpelling() {
        String key = aKey();
        Response first =
                practice().post(PATH, "{\"priority\":\"ROUTINE\"," + thinWithoutPriority(), key);
        Response again = practice().post(PATH, "{ " + respelled(), key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.http().body()).isEqualTo(first.http().body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
    }

    @Test
    void keepsKeysOfPracticesApart() {
        String key = aKey();
        Response mine = practice().post(PATH, Bodies.thin(), key);
        Response theirs = otherPractice().post(PATH, Bodies.thin(), key);

        assertThat(theirs.status()).isEqualTo(201);
        assertThat(theirs.text("referralId")).isNotEqualTo(mine.text("referralId"));
    }

    @Test
    void refusesAnotherBodyUnderTheSameKey() {
        String key = aKey();
        practice().post(PATH, Bodies.thin(), key);
        Response refused = practice().post(PATH, Bodies.complete(), key);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.isProblem()).isTrue();
        assertThat(refused.text("code")).isEqualTo("IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void doesNotUseTheKeyUpWhenValidationFails() {
        String key = aKey();

        assertThat(practice().post(PATH, Bodies.with("/priority", "\"SOON\""), key).status())
                .isEqualTo(422);
        assertThat(practice().post(PATH, Bodies.complete(), key).status()).isEqualTo(201);
    }

    @Test
    void refusesWhatIsNotJson() {
        assertRefused("{", "MALFORMED_JSON");
        assertRefused("", "MALFORMED_JSON");
        assertRefused("{} {}", "MALFORMED_JSON");
        assertRefused("{\"a\": 1, \"a\": 1}", "MALFORMED_JSON");
        assertRefused("[".repeat(65) + "]".repeat(65), "MALFORMED_JSON");
        assertRefused("{'a': 1}", "MALFORMED_JSON");
        assertRefused("{\"a\": NaN}", "MALFORMED_JSON");
    }

    @Test
    void readsSixtyFourLevels() {
        assertThat(practice().submit("[".repeat(64) + "]".repeat(64)).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100e2147483647", "1e2147483648", "1e-2147483648", "1e99999999999"})
    void refusesNumbersOfAbsurdSize(String number) {
        String body =
                Bodies.complete()
                        .replace("\"painDurationMonths\": 9", "\"painDurationMonths\": " + number);

        Response refused = practice().submit(body);
        assertThat(refused.status()).as(refused.http().body()).isBetween(400, 422);
        assertThat(refused.isProblem()).isTrue();
    }

    @Test
    void refusesOtherMethodsAndMediaTypesAsProblems() {
        Client caller = practice();
        Response notJson =
                caller.send(
                        caller.request(PATH)
                                .header("Content-Type", "text/plain")
                                .header("Idempotency-Key", aKey())
                                .POST(BodyPublishers.ofString(Bodies.thin())));
        Response method = caller.send(caller.request(PATH).DELETE());
        Response accept =
                caller.send(
                        caller.request(PATH)
                                .header("Content-Type", "application/json")
                                .header("Accept", "text/html")
                                .header("Idempotency-Key", aKey())
                                .POST(BodyPublishers.ofString(Bodies.thin())));

        assertThat(notJson.status()).isEqualTo(415);
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.header("Allow")).contains("POST");
        assertThat(accept.status()).isEqualTo(406);
        assertThat(notJson.isProblem() && method.isProblem() && accept.isProblem()).isTrue();
    }

    @Test
    void refusesAQueryThatIsNoQuery() {
        Response refused = practice().get(PATH + "?status=%ff%fe&cursor=%C0");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.isProblem()).isTrue();
    }

    @Test
    void wordsTheFirewallsRefusalAsAProblem() {
        Response refused = practice().get("/api/v1/referrals/a%2Fb");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.isProblem()).isTrue();
    }

    private void assertRefused(String body, String code) {
        Response refused = practice().submit(body);

        assertThat(refused.status()).as(body).isEqualTo(400);
        assertThat(refused.isProblem()).isTrue();
        assertThat(refused.text("code")).isEqualTo(code);
    }

    private static String thinWithoutPriority() {
        return """
        "referrer": {"npi": "1234567893", "name": "Dr Example", "practice": "Example",
                     "email": "office@example.org"},
        "patient": {"givenName": "Ana", "familyName": "P\\u00e9rez", "birthDate": "1974-03-02",
                    "phone": "(305) 555-0123"},
        "reason": "Buttock pain", "clinical": {"painDurationMonths": 9}}
        """;
    }

    private static String respelled() {
        return """
        "clinical": {"painDurationMonths": 9.0}, "reason": "Buttock pain", "priority": "ROUTINE",
        "patient": {"familyName": "Pérez", "birthDate": "1974-03-02", "givenName": "Ana",
                    "phone": "(305) 555-0123"},
        "referrer": {"email": "office@example.org", "npi": "1234567893", "name": "Dr Example",
                     "practice": "Example"}}
        """;
    }
}
