package health.ilium.intake.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Gives people an account, with a password that works once.
public final class AddingPeople {

    private static final UUID NOBODY = new UUID(0, 0);

    private final Ports ports;
    private final Supplier<UUID> ids;

    public AddingPeople(Ports ports, Supplier<UUID> ids) {
        this.ports = ports;
        this.ids = ids;
    }

    public PeopleOutcome add(Person by, Draft draft, String address) {
        Optional<SignInName> name = SignInName.typed(draft.signInName());
        Optional<Person.Details> details = draft.details(ports.practices());
        if (name.isEmpty() || details.isEmpty()) {
            List<PersonFlaw> flaws = draft.flaws(ports.practices());
            if (name.isEmpty()) {
                flaws.addFirst(PersonFlaw.SIGN_IN_NAME_IMPOSSIBLE);
            }
            return new PeopleOutcome.Refused(flaws);
        }
        Person person = person(name.get(), details.get());
        return handed(
                person,
                new AccessAudit.Entry(
                        ports.clock().instant(),
                        AuditedAct.PERSON_ADDED,
                        by.id(),
                        person.id(),
                        address,
                        person.position().code()),
                false);
    }

    /// For the operator of a new installation, as long as there is no administrator.
    public PeopleOutcome addFirstAdministrator(String typedName) {
        Optional<SignInName> name = SignInName.typed(typedName);
        if (name.isEmpty()) {
            return new PeopleOutcome.Refused(PersonFlaw.SIGN_IN_NAME_IMPOSSIBLE);
        }
        Person person =
                person(
                        name.get(),
                        new Person.Details(name.get().text(), null, Position.ADMINISTRATOR));
        return handed(
                person,
                new AccessAudit.Entry(
                        ports.clock().instant(),
                        AuditedAct.ADMINISTRATOR_CREATED,
                        null,
                        person.id(),
                        null,
                        null),
                true);
    }

    private PeopleOutcome handed(Person person, AccessAudit.Entry entry, boolean first) {
        Password oneTime = OneTimePassword.random();
        @Nullable String hash = ports.hashes().hash(oneTime).orElse(null);
        return hash == null
                ? new PeopleOutcome.Refused(PersonFlaw.BUSY)
                : ports.atomically()
                        .all(
                                () -> {
                                    if (first && ports.people().otherAdministrators(NOBODY) > 0) {
                                        return new PeopleOutcome.Refused(
                                                PersonFlaw.ADMINISTRATOR_EXISTS);
                                    }
                                    if (!ports.people()
                                            .add(new Account(person, hash), entry.at())) {
                                        return new PeopleOutcome.Refused(PersonFlaw.TAKEN);
                                    }
                                    ports.audit().record(entry);
                                    return new PeopleOutcome.Handed(person, oneTime);
                                });
    }

    private Person person(SignInName name, Person.Details details) {
        return new Person(
                ids.get(), name, details.name(), details.email(), details.position(), true, true);
    }
}
