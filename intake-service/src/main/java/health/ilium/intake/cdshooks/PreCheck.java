package health.ilium.intake.cdshooks;

import java.util.List;
import java.util.UUID;

/// Orders of one patient that somebody wants checked before they are signed.
///
/// @param client practice or member of staff whose system asks
/// @param service that was called
/// @param orders at least one
public record PreCheck(UUID client, String service, List<Order> orders, OrderFacts facts) {}
