package health.ilium.intake.people;

import health.ilium.intake.people.Practices.Practice;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// Makes referring practices known, so that cases can be entered for them and their people get
/// accounts. Calling the API takes a token besides, which the access file gives.
public final class AddingPractices {

    private static final int LONGEST_NAME = 100;

    private final Ports ports;
    private final Supplier<UUID> ids;

    public AddingPractices(Ports ports, Supplier<UUID> ids) {
        this.ports = ports;
        this.ids = ids;
    }

    /// @return what is wrong; empty when it was added
    public Optional<PracticeFlaw> add(Person by, String typed, String address) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
            return Optional.of(PracticeFlaw.NAME_MISSING);
        }
        return ports.atomically().all(() -> added(by, name, address));
    }

    private Optional<PracticeFlaw> added(Person by, String name, String address) {
        if (ports.practices().all().stream().anyMatch(it -> it.name().equalsIgnoreCase(name))) {
            return Optional.of(PracticeFlaw.TAKEN);
        }
        Practice practice = new Practice(ids.get(), name);
        ports.practices().add(practice);
        ports.audit()
                .record(
                        new AccessAudit.Entry(
                                ports.clock().instant(),
                                AuditedAct.PRACTICE_ADDED,
                                by.id(),
                                null,
                                address,
                                practice.id().toString()));
        return Optional.empty();
    }
}
