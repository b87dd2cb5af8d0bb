package health.ilium.intake.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Looks after the accounts that there are. There always is an administrator.
public final class ManagingPeople {

    private final Ports ports;

    public ManagingPeople(Ports ports) {
        this.ports = ports;
    }

    public List<Person> all() {
        return ports.people().all();
    }

    public List<Practices.Practice> practices() {
        return ports.practices().all();
    }

    public Optional<Person> person(UUID id) {
        return ports.people().account(id).map(Account::person);
    }

    public PeopleOutcome change(Person by, UUID id, Draft draft, String address) {
        return draft.details(ports.practices())
                .map(
                        details ->
                                changed(
                                        id,
                                        entry(AuditedAct.PERSON_CHANGED, by, id, address),
                                        person -> person.with(details)))
                .orElseGet(() -> new PeopleOutcome.Refused(draft.flaws(ports.practices())));
    }

    /// Ends all sessions too.
    public PeopleOutcome deactivate(Person by, UUID id, String address) {
        return changed(
                id,
                entry(AuditedAct.PERSON_DEACTIVATED, by, id, address),
                person -> person.with(false));
    }

    public PeopleOutcome reactivate(Person by, UUID id, String address) {
        return changed(
                id,
                entry(AuditedAct.PERSON_REACTIVATED, by, id, address),
                person -> person.with(true));
    }

    /// Ends all sessions, and opens what was locked.
    public PeopleOutcome resetPassword(Person by, UUID id, String address) {
        Password oneTime = OneTimePassword.random();
        AccessAudit.Entry entry = entry(AuditedAct.PASSWORD_RESET, by, id, address);
        return ports.hashes()
                .hash(oneTime)
                .map(hash -> ports.atomically().all(() -> reset(id, hash, oneTime, entry)))
                .orElseGet(() -> new PeopleOutcome.Refused(PersonFlaw.BUSY));
    }

    private PeopleOutcome reset(UUID id, String hash, Password oneTime, AccessAudit.Entry entry) {
        Optional<Person> found = person(id);
        if (found.isEmpty()) {
            return new PeopleOutcome.Unknown();
        }
        ports.people().setPassword(id, hash, true);
        ports.sessions().endAll(id);
        ports.tries().clear(TryKey.account(found.get().signInName().text()));
        ports.audit().record(entry);
        return new PeopleOutcome.Handed(found.get(), oneTime);
    }

    private PeopleOutcome changed(UUID id, AccessAudit.Entry entry, UnaryOperator<Person> change) {
        return ports.atomically()
                .all(
                        () -> {
                            long others = ports.people().otherAdministrators(id);
                            Optional<Person> before = person(id);
                            if (before.isEmpty()) {
                                return new PeopleOutcome.Unknown();
                            }
                            Person after = change.apply(before.get());
                            if (others == 0
                                    && before.get().isAdministrator()
                                    && !after.isAdministrator()) {
                                return new PeopleOutcome.Refused(PersonFlaw.LAST_ADMINISTRATOR);
                            }
                            return stored(before.get(), after, entry);
                        });
    }

    private PeopleOutcome stored(Person before, Person after, AccessAudit.Entry entry) {
        if (!ports.people().change(after)) {
            return new PeopleOutcome.Refused(PersonFlaw.TAKEN);
        }
        if (!after.active()) {
            ports.sessions().endAll(after.id());
        }
        ports.audit().record(entry.saying(Changes.between(before, after)));
        return new PeopleOutcome.Done(after);
    }

    private AccessAudit.Entry entry(AuditedAct act, Person by, UUID id, String address) {
        return new AccessAudit.Entry(ports.clock().instant(), act, by.id(), id, address, null);
    }
}
