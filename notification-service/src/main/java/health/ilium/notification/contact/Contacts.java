package health.ilium.notification.contact;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// The latest contact snapshot of every case.
public interface Contacts {

    /// Keeps these in place of what was known, at most one for each case.
    void remember(Collection<Contact> contacts);

    /// Finds the known ones and locks their rows, in the order of their ids, until the running
    /// transaction ends.
    Map<UUID, Contact> lock(Collection<UUID> referralIds);
}
