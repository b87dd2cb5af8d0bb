package health.ilium.intake.explanation;

import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.Triage;
import health.ilium.intake.triage.ItemWords;
import health.ilium.intake.triage.MissingItem;
import health.ilium.intake.triage.TriageDecision;
import java.util.List;
import java.util.stream.Stream;

/// Explains where a case goes from the decision that is kept with it, and from what clinicians
/// decided since. Never asks triage again: what is explained is what was decided.
public final class Explaining {

    private final ItemWords items;

    public Explaining(ItemWords items) {
        this.items = items;
    }

    public Explanation explain(Referral referral) {
        Triage triage = referral.triage();
        return triage == null ? untriaged(referral) : explained(referral, triage);
    }

    private static Explanation untriaged(Referral referral) {
        return new Explanation(
                referral.id(),
                referral.number().text(),
                referral.status(),
                null,
                null,
                false,
                null,
                List.of(Section.of(Topic.WHY, List.of("Triage has not decided yet."))),
                null);
    }

    private Explanation explained(Referral referral, Triage triage) {
        TriageDecision decision = triage.decision();
        boolean current = triage.factsVersion() == referral.standing().factsVersion();
        return new Explanation(
                referral.id(),
                referral.number().text(),
                referral.status(),
                referral.pathway(),
                triage.decidedAt(),
                current,
                decision.policy(),
                Stream.of(
                                Section.of(Topic.WHY, List.of(decision.why())),
                                Section.of(Topic.CLINICIAN, Clinicians.said(referral.standing())),
                                Section.of(Topic.WOULD_CHANGE_IT, decision.wouldChangeIt()),
                                Section.of(Topic.UNKNOWN, unknown(decision)),
                                Section.of(Topic.SOURCES_DISAGREE, decision.disagreements()),
                                Section.of(Topic.CAUTIONS, decision.cautions()),
                                Section.of(Topic.PAYER, payers(decision)),
                                Section.of(Topic.POLICY, judgedBy(decision, current)))
                        .filter(section -> !section.sentences().isEmpty())
                        .toList(),
                decision.notice());
    }

    private List<String> unknown(TriageDecision decision) {
        return Stream.concat(
                        decision.missing().stream().map(this::asked),
                        decision.notStated().stream().map(this::notStated))
                .distinct()
                .toList();
    }

    private String asked(MissingItem item) {
        return "%s — %s can supply it; needed by %s."
                .formatted(items.of(item), who(item), item.rule());
    }

    private String notStated(MissingItem item) {
        return "%s — %s can supply it; nothing waits for it.".formatted(items.of(item), who(item));
    }

    private static String who(MissingItem item) {
        return switch (item.askedOf()) {
            case REFERRER -> "the referring office";
            case PATIENT -> "the patient";
            case PRACTICE -> "our practice";
        };
    }

    /// The gaps of each payer's profile, and then the profiles without any.
    private static List<String> payers(TriageDecision decision) {
        Stream<String> ready =
                decision.payerReadiness().stream()
                        .filter(profile -> profile.gaps().isEmpty())
                        .map(profile -> profile.title() + ": nothing is missing.");
        return Stream.concat(decision.payerGaps().stream(), ready).toList();
    }

    private static List<String> judgedBy(TriageDecision decision, boolean current) {
        String policy =
                "Judged on %s by policy %s, version %s."
                        .formatted(
                                decision.asOf(),
                                decision.policy().id(),
                                decision.policy().version());
        return current
                ? List.of(policy)
                : List.of(policy, "Facts have changed since; triage judges them again.");
    }
}
