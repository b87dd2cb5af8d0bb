package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.cdshooks.FeedbackTallies;
import health.ilium.intake.cdshooks.FeedbackTally;
import health.ilium.intake.cdshooks.HookCalls;
import health.ilium.intake.edge.Client.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/// What became of cards is kept for the report, and only by whom they were shown to.
class CardFeedbackTest extends PreCheckEdge {

    @Autowired FeedbackTallies tallies;

    @Test
    void keepsFeedbackForTheReport() {
        long before = tallied().overridden();
        String overridden = cardOf(practice());
        String accepted = cardOf(practice());
        String twice = cardOf(practice());
        String why =
                ", \"overrideReason\": {\"reason\": {\"system\": \"urn:x\", \"code\": \"c\"}, \"userComment\": \"Seen today.\"}";

        assertThat(
                        said(
                                        entry(overridden, "overridden", why),
                                        entry(
                                                accepted,
                                                "accepted",
                                                ", \"acceptedSuggestions\": [{\"id\": \"s\"}]"))
                                .status())
                .isEqualTo(200);
        assertThat(said(entry(overridden, "overridden", why)).status()).as("again").isEqualTo(200);
        assertThat(said(entry(twice, "overridden", "")).status()).isEqualTo(200);
        assertThat(
                        said(entry(
                                                twice,
                                                "accepted",
                                                ", \"acceptedSuggestions\": [{\"id\": \"s\"}]")
                                        .replace("10:00:00", "10:00:01"))
                                .status())
                .isEqualTo(200);

        FeedbackTally tally = tallied();
        assertThat(tally.overridden()).isEqualTo(before + 1);
        assertThat(tally.accepted()).isGreaterThanOrEqualTo(2);
        assertThat(tally.shown()).isGreaterThanOrEqualTo(tally.accepted() + tally.overridden());
        assertThat(tally.reasons())
                .anyMatch(it -> it.reason().code().equals("c") && it.cards() >= 1);
        assertThat(rows(overridden)).isEqualTo(1);
    }

    @Test
    void takesNoFeedbackOnCardsOfOthers() {
        String theirs = cardOf(otherPractice());
        String mine = cardOf(practice());
        String nobodys = UUID.randomUUID().toString();

        for (String card : List.of(theirs, nobodys)) {
            Response refused = said(entry(mine, "overridden", ""), entry(card, "overridden", ""));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.json().at("/errors/0/pointer").asString())
                    .isEqualTo("/feedback/1/card");
            assertThat(refused.json().at("/errors/0/code").asString()).isEqualTo("UNKNOWN_CARD");
        }
        assertThat(rows(mine)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    /feedback                                | ``              | REQUIRED
                    /feedback                                | `[]`            | REQUIRED
                    /feedback                                | `{}`            | WRONG_TYPE
                    /feedback/0/card                         | ``              | REQUIRED
                    /feedback/0/card                         | `"x"`           | NOT_A_UUID
                    /feedback/0/outcome                      | ``              | REQUIRED
                    /feedback/0/outcome                      | `"ignored"`     | UNKNOWN_CODE
                    /feedback/0/outcome                      | `"accepted"`    | REQUIRED
                    /feedback/0/outcomeTimestamp             | ``              | REQUIRED
                    /feedback/0/outcomeTimestamp             | `"yesterday"`   | NOT_A_POINT_IN_TIME
                    /feedback/0/outcomeTimestamp             | `"2999-01-01T00:00:00Z"` | IN_THE_FUTURE
                    /feedback/0/overrideReason/reason/code   | ``              | REQUIRED
                    /feedback/0/overrideReason/reason/system | ``              | REQUIRED
                    /feedback/0/overrideReason/userComment   | `5`             | WRONG_TYPE
                    """)
    void refusesFeedbackThatIsNotAsItHasToBe(String place, String value, String code) {
        ObjectNode good =
                HookCalls.object(
                        "{\"feedback\": [%s]}"
                                .formatted(
                                        entry(
                                                UUID.randomUUID().toString(),
                                                "overridden",
                                                ", \"overrideReason\": {\"reason\": {\"system\": \"urn:x\", \"code\": \"c\"}, \"userComment\": \"a\"}")));

        Response refused = practice().post(FEEDBACK, Bodies.changed(good, place, value));

        assertThat(refused.status()).as(refused.http().body()).isEqualTo(400);
        assertThat(refused.json().path("errors").values())
                .anyMatch(error -> error.path("code").asString().equals(code));
    }

    private Response said(String... entries) {
        return practice()
                .post(FEEDBACK, "{\"feedback\": [%s]}".formatted(String.join(",", entries)));
    }

    private static String entry(String card, String outcome, String more) {
        return "{\"card\": \"%s\", \"outcome\": \"%s\", \"outcomeTimestamp\": \"2026-11-20T10:00:00Z\"%s}"
                .formatted(card, outcome, more);
    }

    private FeedbackTally tallied() {
        return tallies.tallies().stream()
                .filter(tally -> tally.policyVersion().equals("2026.1"))
                .findFirst()
                .orElseGet(
                        () ->
                                new FeedbackTally(
                                        "si-joint",
                                        "2026.1",
                                        health.ilium.intake.triage.Pathway.MORE_INFORMATION,
                                        0,
                                        0,
                                        0,
                                        List.of()));
    }

    private static long rows(String card) {
        return IntakeDatabase.shared()
                .jdbc()
                .sql("select count(*) from cds_feedback where card = ?")
                .param(UUID.fromString(card))
                .query(Long.class)
                .single();
    }
}
