package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@Scenario
record WordsOfMessagesTest(Practice practice) {

    private static final List<String> NOT_TO_BE_SAID =
            List.of("sacro", "joint", "injec", "inyec", "surg", "pain", "dolor", "spine");

    @Test
    void carryNumberPhoneAndLinkAndNothingElseOfTheCase() {
        var referral = AReferral.forAnInjection();
        var id = practice.submit(referral);
        var number = practice.waitUntilStatus(id, "ACCEPTED").path("referralNumber").asString();

        assertThat(mailsOf(referral))
                .hasSize(4)
                .allSatisfy(
                        mail -> {
                            var words = mail.subject() + mail.text();
                            assertThat(words).contains(number, "305-555-0120");
                            assertThat(mail.link()).matches("http.*/[pr]/[A-Za-z0-9_-]{43}");
                            assertThat(words.toLowerCase(Locale.ROOT))
                                    .doesNotContain(NOT_TO_BE_SAID)
                                    .doesNotContain(whatIsPrivate(referral));
                        });
    }

    @Test
    void speakThePatientsLanguage() {
        var spanish = AReferral.forAnInjection();
        var english = AReferral.forAnInjection();
        ((ObjectNode) english.path("patient")).put("preferredLanguage", "en");

        practice.submit(spanish);
        practice.submit(english);

        assertThat(firstMailToPatientOf(spanish)).contains("Ya tenemos su caso");
        assertThat(firstMailToPatientOf(english)).contains("We got your referral");
    }

    private String firstMailToPatientOf(JsonNode referral) {
        return practice.waitForMailsTo(AReferral.patientEmail(referral), 1).getFirst().text();
    }

    private List<Mail> mailsOf(JsonNode referral) {
        return Stream.of(AReferral.patientEmail(referral), AReferral.referrerEmail(referral))
                .flatMap(address -> practice.waitForMailsTo(address, 2).stream())
                .toList();
    }

    private static List<String> whatIsPrivate(JsonNode referral) {
        var patient = referral.path("patient");
        var referrer = referral.path("referrer");
        return Stream.of(
                        patient.path("givenName"),
                        patient.path("familyName"),
                        patient.path("birthDate"),
                        patient.path("mrn"),
                        referrer.path("name"),
                        referrer.path("npi"),
                        referrer.path("practice"))
                .map(it -> it.asString().toLowerCase(Locale.ROOT))
                .toList();
    }
}
