package health.ilium.triage.replay.web;

import static health.ilium.triage.replay.web.ReplayApi.REPLAYS;
import static health.ilium.triage.replay.web.ReplayApi.body;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import health.ilium.triage.replay.Archive;
import health.ilium.triage.replay.ReplaySteps;
import health.ilium.triage.replay.ReplayTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ReplayTest
@Import(ReplayApi.class)
class ReplayApiTest {

    @Autowired private Archive archive;
    @Autowired private ReplaySteps steps;
    @Autowired private ReplayApi api;

    @BeforeEach
    void store() {
        archive.clear();
        archive.decide(200, 30);
        archive.policy("four", Map.of("positive: 3", "positive: 4"));
    }

    @Test
    void replayIsAskedForWatchedAndRead() {
        var asked = api.ask("clinician-token", body("four", ""));
        assertThat(asked).hasStatus(201);
        var place = String.valueOf(asked.getResponse().getHeader(HttpHeaders.LOCATION));
        assertThat(api.read(asked).path("state").asString()).isEqualTo("QUEUED");
        assertThat(api.read(asked).path("requestedBy").asString()).isEqualTo("Dr Test");
        assertThat(api.read(asked).path("progress").path("total").isNull()).isTrue();
        steps.work();

        var done = api.read(api.get("admin-token", place));
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("progress").path("done").asInt()).isEqualTo(200);
        int counted = 0;
        for (var count : done.path("counts")) {
            counted += count.path("decisions").asInt();
        }
        assertThat(counted).isEqualTo(200);
        assertThat(api.read(api.get("coordinator-token", REPLAYS)).path("replays").path(0))
                .isEqualTo(withoutCounts(done));
    }

    @Test
    void replayIsReadAgainAndAgain() {
        var replay = api.replayed("four");
        for (int i = 0; i < 20; i++) {
            assertThat(api.get("clinician-token", replay)).hasStatusOk();
            assertThat(api.get("clinician-token", replay + "/changes")).hasStatusOk();
        }
    }

    @Test
    void changedCasesComeInPagesAndAsAFile() {
        var replay = api.replayed("four");
        var first = api.read(api.get("clinician-token", replay + "/changes?limit=3"));
        assertThat(first.path("changes").size()).isEqualTo(3);
        assertThat(first.path("complete").asBoolean()).isTrue();
        var change = first.path("changes").path(0);
        assertThat(change.path("to").asString()).isEqualTo("CLINICIAN_REVIEW");
        assertThat(change.path("rules").path(0).path("rule").asString()).isEqualTo("R08");
        assertThat(change.path("rules").path(0).path("before").asString()).isEqualTo("MET");

        int all = 3;
        var next = first.path("next").asString(null);
        while (next != null) {
            var page =
                    api.read(
                            api.get("clinician-token", replay + "/changes?limit=3&cursor=" + next));
            all += page.path("changes").size();
            next = page.path("next").asString(null);
        }
        var file = api.csv("clinician-token", replay);
        assertThat(file).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        assertThat(file.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment; filename=\"replay-");
        var lines = told(file).split("\r\n");
        assertThat(lines).hasSize(all + 1);
        assertThat(lines[0]).isEqualTo("referralId,decisionId,from,to,reproduced,rules");
        assertThat(lines[1])
                .startsWith(change.path("referralId").asString() + ",")
                .endsWith(",true,R08 MET to NOT_MET");
    }

    @Test
    void progressIsToldUntilTheEnd() {
        var stream = api.watch("coordinator-token", api.asked("clinician-token", "four"));
        await().until(() -> told(stream).contains("\"state\":\"QUEUED\""));
        steps.work();
        await().until(() -> told(stream).matches("(?s).*event:end\n.*\n\n"));

        assertThat(stream.getResponse().getContentType()).startsWith("text/event-stream");
        assertThat(told(stream))
                .contains("event:progress", "\"done\":200", "\"total\":200")
                .contains("\"secondsLeft\":0");
    }

    @Test
    void filterIsReadToTheLetter() {
        assertThat(api.ask("clinician-token", body("four", "\"office\":\"HIALEAH\"")))
                .hasStatus(201);
        var from = "\"decidedFrom\":\"2026-11-22T00:00:00-05:00\"";
        var filter = api.read(api.ask("clinician-token", body("four", from))).path("filter");
        assertThat(filter.path("decidedFrom").asString()).isEqualTo("2026-11-22T05:00:00Z");
    }

    @Test
    void replayIsPausedResumedAndCancelled() {
        var place = api.asked("admin-token", "four");

        assertThat(api.read(api.post("admin-token", place + "/pause")).path("state").asString())
                .isEqualTo("PAUSED");
        assertThat(
                        api.read(api.post("clinician-token", place + "/resume"))
                                .path("state")
                                .asString())
                .isEqualTo("QUEUED");
        assertThat(api.read(api.post("admin-token", place + "/cancel")).path("state").asString())
                .isEqualTo("CANCELLED");
        assertThat(api.post("admin-token", place + "/cancel")).hasStatusOk();
        var late = api.post("admin-token", place + "/resume");
        assertThat(late).hasStatus(409);
        assertThat(api.read(late).path("code").asString()).isEqualTo("REPLAY_ENDED");
    }

    @Test
    void replayIsRemovedWithAllItFoundOnceItHasEnded() {
        var waiting = api.asked("admin-token", "four");
        var early = api.delete("admin-token", waiting);
        assertThat(early).hasStatus(409);
        assertThat(api.read(early).path("code").asString()).isEqualTo("REPLAY_UNDER_WAY");
        api.post("admin-token", waiting + "/cancel");
        var done = api.replayed("four");
        assertThat(archive.rowsOfReplays()).isPositive();

        assertThat(api.delete("coordinator-token", done)).hasStatus(403);
        assertThat(api.delete("clinician-token", done)).hasStatus(204);
        assertThat(api.delete("admin-token", waiting)).hasStatus(204);
        assertThat(api.delete("admin-token", waiting)).hasStatus(404);
        assertThat(archive.rowsOfReplays()).isZero();
    }

    private static String told(MvcTestResult stream) {
        return new String(stream.getResponse().getContentAsByteArray(), UTF_8);
    }

    private static JsonNode withoutCounts(JsonNode replay) {
        var copy = (ObjectNode) replay.deepCopy();
        copy.putArray("counts");
        return copy;
    }
}
