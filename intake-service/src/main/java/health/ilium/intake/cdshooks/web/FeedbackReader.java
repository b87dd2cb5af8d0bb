package health.ilium.intake.cdshooks.web;

import static health.ilium.intake.cdshooks.CardOutcome.ACCEPTED;
import static health.ilium.intake.wire.json.FaultCode.REQUIRED;

import health.ilium.intake.cdshooks.CardOutcome;
import health.ilium.intake.cdshooks.Coding;
import health.ilium.intake.cdshooks.Feedback;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Ids;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads the body of a feedback call.
final class FeedbackReader {

    private static final int MOST = 200;
    private static final int LONGEST_CODE = 300;
    private static final int LONGEST_COMMENT = 4_000;

    private static final Rule<CardOutcome> OUTCOME =
            Codes.of(CardOutcome.class, outcome -> outcome.name().toLowerCase(Locale.ROOT));
    private static final Rule<String> WORD = Texts.line(LONGEST_CODE);
    private static final Rule<String> COMMENT = Texts.prose(LONGEST_COMMENT);

    private final Moments moments;

    FeedbackReader(Moments moments) {
        this.moments = moments;
    }

    List<Feedback> read(Fields body) {
        body.open();
        List<Feedback> feedback = body.objects("feedback", MOST, this::one);
        if (feedback == null) {
            body.fault("feedback", REQUIRED, "is required");
            return List.of();
        }
        if (feedback.isEmpty()) {
            body.fault("feedback", REQUIRED, "must have an item");
        }
        return feedback;
    }

    private Feedback one(Fields said) {
        said.open();
        CardOutcome outcome = said.required("outcome", OUTCOME);
        List<String> suggestions =
                Objects.requireNonNullElse(
                        said.objects(
                                "acceptedSuggestions",
                                MOST,
                                suggestion -> suggestion.open().required("id", WORD)),
                        List.of());
        if (outcome == ACCEPTED && said.has("outcome") && suggestions.isEmpty()) {
            said.fault("acceptedSuggestions", REQUIRED, "is required when a card was accepted");
        }
        Why why = said.optionalObject("overrideReason", FeedbackReader::why);
        return new Feedback(
                said.required("card", Ids.UUIDS),
                outcome,
                suggestions,
                why == null || outcome == ACCEPTED ? null : why.reason,
                why == null ? null : why.comment,
                said.required("outcomeTimestamp", moments.instant()));
    }

    private static Why why(Fields overrideReason) {
        overrideReason.open();
        return new Why(
                overrideReason.optionalObject("reason", FeedbackReader::coding),
                overrideReason.optional("userComment", COMMENT));
    }

    private static Coding coding(Fields coding) {
        coding.open();
        return new Coding(coding.required("system", WORD), coding.required("code", WORD), null);
    }

    private record Why(@Nullable Coding reason, @Nullable String comment) {}
}
