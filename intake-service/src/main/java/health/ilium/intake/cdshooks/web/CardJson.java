package health.ilium.intake.cdshooks.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import health.ilium.intake.cdshooks.Card;
import health.ilium.intake.cdshooks.Coding;
import health.ilium.intake.triage.MissingItem;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.triage.TriageDecision.PolicyReference;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A card as CDS Hooks has it.
record CardJson(
        UUID uuid,
        String summary,
        String detail,
        String indicator,
        Source source,
        List<SuggestionJson> suggestions,
        @Nullable String selectionBehavior,
        List<Coding> overrideReasons,
        List<Link> links,
        Extension extension) {

    static CardJson of(Card card, String patientId, PublicAddress address) {
        List<SuggestionJson> suggestions = SuggestionJson.of(card, patientId);
        return new CardJson(
                card.id(),
                card.summary(),
                card.detail(),
                card.indicator().name().toLowerCase(Locale.ROOT),
                new Source("Ilium SI joint triage", address.publicBaseUrl(), card.order().coding()),
                suggestions,
                suggestions.isEmpty() ? null : "at-most-one",
                OverrideReasons.OFFERED,
                List.of(
                        new Link(
                                "What the pre-check asks for (FHIR Questionnaire)",
                                address.questionnaire(),
                                "absolute")),
                new Extension(new PreCheckJson(card.pathway(), card.policy(), card.missing())));
    }

    /// @param topic the procedure that is ordered
    record Source(String label, String url, Coding topic) {}

    record Link(String label, String url, String type) {}

    record Extension(@JsonProperty("health.ilium.pre-check") PreCheckJson preCheck) {}

    /// The same advice for machines.
    record PreCheckJson(Pathway pathway, PolicyReference policy, List<MissingItem> missing) {}
}
