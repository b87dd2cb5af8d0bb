package health.ilium.localstack.samples;

import health.ilium.localstack.samples.ReferralApi.Answer;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One sample on its way, begun now or at an earlier start.
final class Journey {

    private final String name;
    private final Sample sample;
    private final ReferralApi api;
    private final Tokens tokens;
    private final SentSamples sent;
    private @Nullable String refused;
    private Seen seen = Seen.NOTHING;

    Journey(String name, Sample sample, ReferralApi api, Tokens tokens, SentSamples sent) {
        this.name = name;
        this.sample = sample;
        this.api = api;
        this.tokens = tokens;
        this.sent = sent;
    }

    /// Goes as far as it can right now.
    void advance() throws IOException, InterruptedException {
        if (over()) {
            return;
        }
        if (sent.referralOf(name) == null) {
            submit();
        }
        var referralId = sent.referralOf(name);
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
        return sample.next(seen.timeline())
                .map(step -> List.of("did not reach " + step.after()))
                .orElseGet(() -> sample.expect().missing(seen));
    }

    String name() {
        return name;
    }

    TableRow row() {
        return TableRow.of(sample, seen, over(), missing().isEmpty());
    }

    private void submit() throws IOException, InterruptedException {
        var answer = api.post("", practice(), "sample-" + name, sample.referral());
        noteRefusal("POST of the referral", answer);
        if (answer.good()) {
            sent.became(name, answer.body().path("referralId").stringValue());
        }
    }

    private void follow(String path) throws IOException, InterruptedException {
        var referral = api.get(path, practice());
        // a suspected duplicate stands in the timeline of staff only
        var timeline = api.get(path + "/timeline", tokens.clinician());
        if (!referral.good() || !timeline.good()) {
            return;
        }
        var messages = api.get(path + "/messages", practice());
        seen = Seen.of(referral.body(), timeline.body(), SentMessage.of(messages.content()));
        var next = sample.next(seen.timeline());
        if (next.isPresent() && next.get().after().equals(seen.pathway())) {
            take(path, next.get().call());
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
