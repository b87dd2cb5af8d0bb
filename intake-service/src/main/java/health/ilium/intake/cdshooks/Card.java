package health.ilium.intake.cdshooks;

import health.ilium.intake.triage.MissingItem;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.triage.TriageDecision.PolicyReference;
import java.util.List;
import java.util.UUID;

/// Advice on one order.
///
/// @param summary one sentence of less than 140 characters
/// @param detail GitHub-flavoured Markdown
/// @param missing what triage needs to know next
public record Card(
        UUID id,
        Order order,
        Pathway pathway,
        PolicyReference policy,
        Indicator indicator,
        String summary,
        String detail,
        List<MissingItem> missing) {}
