package health.ilium.intake.cdshooks;

import health.ilium.intake.triage.DryRuns;
import health.ilium.intake.triage.TriageDecision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Tells whoever writes an order what triage would say of the patient. It is a dry run: the facts
/// are not kept.
public final class PreCheckingOrders {

    private final DryRuns dryRuns;
    private final Cards cards;
    private final Supplier<UUID> ids;

    public PreCheckingOrders(DryRuns dryRuns, Cards cards, Supplier<UUID> ids) {
        this.dryRuns = dryRuns;
        this.cards = cards;
        this.ids = ids;
    }

    /// A card for each order. Empty when triage cannot be asked now.
    public Optional<List<Card>> check(PreCheck check, Instant now) {
        return dryRuns.decide(check.facts().facts(), now)
                .map(decision -> shown(check, decision, now));
    }

    private List<Card> shown(PreCheck check, TriageDecision decision, Instant now) {
        List<Card> advice =
                check.orders().stream().map(order -> card(order, check.facts(), decision)).toList();
        cards.show(check.client(), check.service(), advice, now);
        return advice;
    }

    private Card card(Order order, OrderFacts facts, TriageDecision decision) {
        return new Card(
                ids.get(),
                order,
                decision.pathway(),
                decision.policy(),
                Advice.indicator(order.procedure(), decision.pathway()),
                Advice.summary(order.procedure(), decision),
                Detail.of(facts, decision),
                decision.missing());
    }
}
