package health.ilium.triage.replay.web;

import static health.ilium.triage.replay.web.ReplayApi.REPLAYS;
import static health.ilium.triage.replay.web.ReplayApi.body;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.replay.Archive;
import health.ilium.triage.replay.ReplayTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;

@ReplayTest
@Import(ReplayApi.class)
class ReplayRefusalsTest {

    private static final String UNKNOWN = REPLAYS + "/" + new UUID(7, 7);

    @Autowired private Archive archive;
    @Autowired private ReplayApi api;

    @BeforeEach
    void store() {
        archive.clear();
        archive.decide(20, 30);
        archive.policy("four", Map.of("positive: 3", "positive: 4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"office\":\"MIAMI\"",
                "\"pathway\":\"SURGERY\"",
                "\"pathway\":3",
                "\"decidedFrom\":\"yesterday\"",
                "\"decidedFrom\":\"2026-11-22\"",
                "\"decidedFrom\":\"2026-11-22T00:00:00Z\",\"decidedUntil\":\"2026-11-22T00:00:00Z\"",
                "\"colour\":\"red\""
            })
    void filterThatCannotBeIsRefused(String filter) {
        assertThat(api.ask("clinician-token", body("four", filter)))
                .hasStatus(422)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 422",
                "{\"policy\":{\"id\":\"si-joint\"}} | 422",
                "{\"policy\":{\"id\":\"si-joint\",\"version\":\"never\"}} | 422",
                "{\"policy\":\"si-joint\"} | 422",
                "[] | 422",
                "{ | 400"
            })
    void bodyThatNamesNoStoredPolicyIsRefused(String body, int status) {
        assertThat(api.ask("clinician-token", body))
                .hasStatus(status)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @CsvSource({
        "clinician-token, 201, 200, 200, 200",
        "admin-token, 201, 200, 403, 200",
        "coordinator-token, 403, 200, 403, 403",
        "practice-token, 403, 403, 403, 403",
        "nobody, 401, 401, 401, 401"
    })
    void everyRoleMayWhatItMay(String token, int ask, int read, int changes, int cancel) {
        var replay = api.replayed("four");
        var running = api.asked("clinician-token", "four");
        assertThat(api.ask(token, body("four", ""))).hasStatus(ask);
        assertThat(api.get(token, replay)).hasStatus(read);
        assertThat(api.get(token, REPLAYS)).hasStatus(read);
        assertThat(api.get(token, replay + "/changes")).hasStatus(changes);
        assertThat(api.csv(token, replay)).hasStatus(changes);
        assertThat(api.post(token, running + "/pause")).hasStatus(cancel);
        assertThat(api.post(token, running + "/resume")).hasStatus(cancel);
        assertThat(api.post(token, running + "/cancel")).hasStatus(cancel);
    }

    @Test
    void unknownReplayIsNotFound() {
        assertThat(api.get("clinician-token", UNKNOWN)).hasStatus(404);
        assertThat(api.get("clinician-token", UNKNOWN + "/changes")).hasStatus(404);
        assertThat(api.watch("clinician-token", UNKNOWN))
                .hasStatus(404)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(api.csv("clinician-token", UNKNOWN)).hasStatus(404);
        assertThat(api.post("clinician-token", UNKNOWN + "/pause")).hasStatus(404);
        assertThat(api.get("clinician-token", REPLAYS + "/not-an-id")).hasStatus(400);
        assertThat(api.get("clinician-token", UNKNOWN + "/changes?cursor=x")).hasStatus(400);
    }
}
