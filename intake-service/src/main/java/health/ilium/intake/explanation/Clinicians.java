package health.ilium.intake.explanation;

import health.ilium.intake.calendar.PracticeDay;
import health.ilium.intake.referral.ClearedRedFlag;
import health.ilium.intake.referral.Standing;
import health.ilium.intake.referral.TriageOverride;
import health.ilium.intake.triage.NonAdherenceReason;
import java.util.List;
import java.util.stream.Stream;

/// What clinicians decided about a case, in sentences.
final class Clinicians {

    private Clinicians() {}

    static List<String> said(Standing standing) {
        TriageOverride override = standing.judgements().override();
        return Stream.concat(
                        override == null ? Stream.of() : overridden(override, standing),
                        standing.judgements().cleared().stream().map(Clinicians::cleared))
                .toList();
    }

    private static Stream<String> overridden(TriageOverride override, Standing standing) {
        String decided =
                "%s decided otherwise than triage on %s: %s."
                        .formatted(
                                override.by().name(),
                                PracticeDay.of(override.at()),
                                override.pathway().words());
        String reason =
                "Reason: %s. %s"
                        .formatted(NonAdherenceReason.words(override.reason()), override.text());
        return Stream.of(decided, reason, validity(override, standing))
                .filter(sentence -> !sentence.isEmpty());
    }

    private static String validity(TriageOverride override, Standing standing) {
        if (!override.stands()) {
            return "Newer facts have led elsewhere since.";
        }
        return standing.restsOnCurrentFacts(override)
                ? ""
                : "Facts have changed since: that decision no longer rests on all of them.";
    }

    private static String cleared(ClearedRedFlag cleared) {
        return "%s cleared a red flag on %s, %s: %s"
                .formatted(
                        cleared.by().name(),
                        PracticeDay.of(cleared.at()),
                        cleared.redFlag().words(),
                        cleared.reason());
    }
}
