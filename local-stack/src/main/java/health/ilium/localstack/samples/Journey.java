package health.ilium.localstack.samples;

import health.ilium.localstack.samples.ReferralApi.Answer;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One sample on its way.
final class Journey {

    private final String name;
    private final Sample sample;
    private final ReferralApi api;
    private final Tokens tokens;
    private @Nullable String referralId;
    private @Nullable String refused;
    private Seen seen = Seen.NOTHING;
    private int steps;

    Journey(String name, Sample sample, ReferralApi api, Tokens tokens) {
        this.name = name;
        this.sample = sample;
        this.api = api;
        this.tokens = tokens;
    }

    /// Goes as far as it can right now.
    void advance() throws IOException, InterruptedException {
        if (over()) {
            return;
        }
        if (referralId == null) {
            referralId = submit();
        }
        if (referralId != null) {
            follow("/" + referralId);
        }
    }

    /// Whether it has arrived or cannot go on.
    boolean over() {
        return refused != null || missing().isEmpty();
    }

    List<String> missing() {
        if (refused != null) {
            return List.of(refused);
        }
        if (steps < sample.then().size()) {
            return List.of("did not reach " + sample.then().get(steps).after());
        }
        return sample.expect().missing(seen);
    }

    String name() {
        return name;
    }

    TableRow row() {
        return TableRow.of(sample, seen, over(), missing().isEmpty());
    }

    private @Nullable String submit() throws IOException, InterruptedException {
        var answer = api.post("", practice(), "sample-" + name, sample.referral());
        noteRefusal("POST of the referral", answer);
        return answer.good() ? answer.body().path("referralId").asString("") : null;
    }

    private void follow(String path) throws IOException, InterruptedException {
        var referral = api.get(path, practice());
        if (!referral.good()) {
            return;
        }
        // a suspected duplicate stands in the timeline of staff only
        seen =
                Seen.of(
                        referral.body(),
                        api.get(path + "/timeline", tokens.clinician()).content(),
                        SentMessage.of(api.get(path + "/messages", practice()).content()));
        if (steps < sample.then().size()
                && sample.then().get(steps).after().equals(seen.pathway())) {
            take(path, sample.then().get(steps).call());
        }
    }

    private void take(String path, Step.Call call) throws IOException, InterruptedException {
        var answer =
                api.post(
                        path + "/" + call.path(),
                        call.byClinician() ? tokens.clinician() : practice(),
                        "sample-%s-%s-%d".formatted(name, call.path(), seen.version()),
                        based(call.body(), seen.version()));
        noteRefusal("POST of " + call.path(), answer);
        if (answer.good()) {
            steps++;
        }
    }

    private static JsonNode based(JsonNode body, long version) {
        return ((ObjectNode) body.deepCopy()).put("basedOnVersion", version);
    }

    private void noteRefusal(String what, Answer answer) {
        if (!answer.good() && !answer.passing()) {
            refused = "%s answered %d %s".formatted(what, answer.status(), answer.body());
        }
    }

    private String practice() {
        return tokens.of(sample.practice());
    }
}
