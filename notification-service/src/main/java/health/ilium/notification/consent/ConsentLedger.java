package health.ilium.notification.consent;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What patients agreed to. Rows are only ever added.
public interface ConsentLedger {

    /// Adds statements; one that is already there is left alone.
    void append(List<ConsentStatement> statements);

    /// The row to rely on for each address whose latest statement is a yes.
    Map<ConsentedAddress, Long> active(Collection<ConsentedAddress> addresses);
}
