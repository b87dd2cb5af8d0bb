package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

@Scenario
record ChangesTest(Practice practice) {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "07-information-answered, information, information, PRACTICE",
        "08-injection-result-to-consult, injectionResult, injection-results, CLINICIAN",
        "03-conservative-care-returned, return, return, COORDINATOR",
        "17-cancelled-by-practice, cancel, cancel, PRACTICE",
    })
    void movesTheCaseOnAndTellsOfIt(String name, String step, String endpoint, Caller caller) {
        var sample = SampleCase.named(name);
        var change = sample.step().orElseThrow();
        var id = practice.submit(sample.referral());
        var before = practice.waitUntilPathway(id, change.path("after").asString());

        var answer = practice.change(caller, id, endpoint, before, change.path(step));

        assertThat(answer.status()).as("%s", answer.body()).isBetween(200, 299);
        practice.waitUntilPathway(id, sample.pathway());
        practice.waitUntilStatus(id, sample.status());
        practice.waitUntilTold(id, sample.messages());
        practice.noMoreMessages(id);
        assertThat(practice.sentIn(id)).containsExactlyInAnyOrderElementsOf(sample.messages());
    }

    @ParameterizedTest(name = "{1} by {2}")
    @CsvSource({
        "17-cancelled-by-practice, cancel, cancel, OTHER_PRACTICE, 404",
        "03-conservative-care-returned, return, return, PRACTICE, 403",
        "08-injection-result-to-consult, injectionResult, injection-results, COORDINATOR, 403",
    })
    void changesNothingForWhomItIsNotTo(
            String name, String step, String endpoint, Caller caller, int status) {
        var sample = SampleCase.named(name);
        var change = sample.step().orElseThrow();
        var id = practice.submit(sample.referral());
        JsonNode before = practice.waitUntilPathway(id, change.path("after").asString());

        var answer = practice.change(caller, id, endpoint, before, change.path(step));

        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        assertThat(practice.referral(id).path("version")).isEqualTo(before.path("version"));
    }
}
