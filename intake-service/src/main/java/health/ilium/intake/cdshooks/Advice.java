package health.ilium.intake.cdshooks;

import static health.ilium.intake.cdshooks.OrderedProcedure.INJECTION;

import health.ilium.intake.triage.Pathway;
import health.ilium.intake.triage.TriageDecision;

/// What a pathway means for an order that is being written.
final class Advice {

    private static final String START = "SI joint pre-check: ";

    private Advice() {}

    static Indicator indicator(OrderedProcedure ordered, Pathway pathway) {
        return switch (pathway) {
            case URGENT_ESCALATION -> Indicator.CRITICAL;
            case MORE_INFORMATION, CLINICIAN_REVIEW, OTHER_WORKUP, CONSERVATIVE_CARE ->
                    Indicator.WARNING;
            case DIAGNOSTIC_INJECTION -> ordered == INJECTION ? Indicator.INFO : Indicator.WARNING;
            case SURGICAL_CONSULT -> Indicator.INFO;
        };
    }

    /// One sentence, which a client may show without the rest.
    static String summary(OrderedProcedure ordered, TriageDecision decision) {
        return START
                + switch (decision.pathway()) {
                    case URGENT_ESCALATION ->
                            "a red flag is present; urgent assessment comes before this order.";
                    case MORE_INFORMATION -> missing(decision.missing().size());
                    case CLINICIAN_REVIEW -> "the surgeon looks at this case before the next step.";
                    case OTHER_WORKUP ->
                            "another source of pain is more likely; other work-up comes first.";
                    case CONSERVATIVE_CARE -> "more conservative care comes before this order.";
                    case DIAGNOSTIC_INJECTION -> injection(ordered);
                    case SURGICAL_CONSULT -> consult(ordered);
                };
    }

    private static String missing(int items) {
        return items == 1
                ? "1 item is missing before a next step can be named."
                : items + " items are missing before a next step can be named.";
    }

    private static String injection(OrderedProcedure ordered) {
        return switch (ordered) {
            case INJECTION -> "the facts support a diagnostic injection.";
            case NERVE_INJECTION ->
                    "the facts support a diagnostic injection; this order does not count as one.";
            case FUSION -> "a diagnostic injection comes before fusion is considered.";
        };
    }

    private static String consult(OrderedProcedure ordered) {
        return switch (ordered) {
            case FUSION -> "the facts support a surgical consult about fusion.";
            case INJECTION, NERVE_INJECTION ->
                    "the facts already support a surgical consult about fusion.";
        };
    }
}
