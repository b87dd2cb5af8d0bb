package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Scenario
class StatusPagesTest {

    private static final String BIRTH_DATE = "birthDate";
    private static final String WRONG = "1974-03-03";

    private final Practice practice;
    private final JsonNode referral = AReferral.forAnInjection();
    private String id = "";
    private String number = "";

    StatusPagesTest(Practice practice) {
        this.practice = practice;
    }

    @BeforeEach
    void anAcceptedReferral() {
        id = practice.submit(referral);
        number = practice.waitUntilStatus(id, "ACCEPTED").path("referralNumber").asString();
    }

    @Test
    void showsThePatientInSpanishWhereTheReferralStandsOnceTheBirthDateIsGiven() {
        var page = new StatusPage(linkTo(AReferral.patientEmail(referral)));
        assertThat(page.open().body()).doesNotContain(number, Canary.GIVEN_NAME);

        var status = page.answer(BIRTH_DATE, Canary.BIRTH_DATE);

        assertThat(status.statusCode()).isEqualTo(200);
        assertThat(status.body()).contains(number, "lang=\"es\"");
        assertThat(status.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    @Test
    void showsTheReferrerPathwayOnceTheNpiIsGiven() {
        var page = new StatusPage(linkTo(AReferral.referrerEmail(referral)));
        assertThat(page.open().body()).doesNotContain(number);

        var status = page.answer("npi", referral.path("referrer").path("npi").asString());

        assertThat(status.statusCode()).isEqualTo(200);
        assertThat(status.body()).contains(number, "Accepted", "diagnostic SI joint injection");
        assertThat(status.body()).doesNotContain(Canary.FAMILY_NAME);
    }

    @Test
    void locksTheLinkAfterFiveWrongTries() {
        var page = new StatusPage(linkTo(AReferral.patientEmail(referral)));

        IntStream.range(0, 5)
                .forEach(
                        _ ->
                                assertThat(page.answer(BIRTH_DATE, WRONG).body())
                                        .doesNotContain(number));

        assertThat(page.answer(BIRTH_DATE, Canary.BIRTH_DATE).body()).doesNotContain(number);
    }

    @Test
    void staysOpenAfterFourWrongTriesAndManyLooks() {
        var page = new StatusPage(linkTo(AReferral.patientEmail(referral)));

        IntStream.range(0, 4).forEach(_ -> page.answer(BIRTH_DATE, WRONG));
        IntStream.range(0, 10).forEach(_ -> page.open());

        assertThat(page.answer(BIRTH_DATE, Canary.BIRTH_DATE).body()).contains(number);
    }

    @Test
    void lookingChangesNothing() {
        var before = practice.referral(id);

        new StatusPage(linkTo(AReferral.patientEmail(referral))).open();
        new StatusPage(linkTo(AReferral.referrerEmail(referral))).open();

        assertThat(practice.referral(id)).isEqualTo(before);
    }

    private String linkTo(String address) {
        return practice.waitForMailsTo(address, 1).getFirst().link();
    }
}
