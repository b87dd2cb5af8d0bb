package health.ilium.intake.people;

import health.ilium.intake.people.PasswordHashes.Verdict;
import health.ilium.intake.people.Throttle.Gate;
import java.util.Optional;

/// Changes one's own password. Wrong old ones count like wrong ones at the door, because a session
/// left open is not the person.
public final class ChangingPasswords {

    private final Ports ports;
    private final Throttle throttle;

    public ChangingPasswords(Ports ports, SignInSettings settings) {
        this.ports = ports;
        this.throttle = new Throttle(ports.tries(), settings, ports.clock());
    }

    public PasswordOutcome change(Person person, Wish wish, String address) {
        Optional<PasswordFlaw> flaw = flaw(person, wish);
        if (flaw.isPresent()) {
            return new PasswordOutcome.Refused(flaw.get());
        }
        TryKey key = TryKey.account(person.signInName().text());
        Gate gate = ports.atomically().all(() -> throttle.take(key));
        String old = ports.people().account(person.id()).map(Account::passwordHash).orElse(null);
        Verdict verdict = ports.hashes().compare(wish.old(), old);
        if (verdict == Verdict.BUSY) {
            return ports.atomically().all(() -> busy(gate, key));
        }
        if (gate == Gate.LOCKED || verdict == Verdict.OTHER) {
            return ports.atomically().all(() -> wrong(gate, person, address));
        }
        return ports.hashes()
                .hash(wish.wanted())
                .map(hash -> ports.atomically().all(() -> changed(person, key, hash, address)))
                .orElseGet(() -> ports.atomically().all(() -> busy(gate, key)));
    }

    private static Optional<PasswordFlaw> flaw(Person person, Wish wish) {
        if (!wish.wanted().equals(wish.repeated())) {
            return Optional.of(PasswordFlaw.NOT_REPEATED);
        }
        return PasswordRules.flaw(wish.wanted(), person)
                .or(
                        () ->
                                wish.wanted().equals(wish.old())
                                        ? Optional.of(PasswordFlaw.NOT_NEW)
                                        : Optional.empty());
    }

    private PasswordOutcome changed(Person person, TryKey key, String hash, String address) {
        SessionToken token = SessionToken.random();
        throttle.clear(key);
        ports.people().setPassword(person.id(), hash, false);
        ports.sessions().endAll(person.id());
        ports.sessions().begin(token, person.id(), ports.clock().instant());
        note(AuditedAct.PASSWORD_CHANGED, person, address);
        return new PasswordOutcome.Changed(token);
    }

    private PasswordOutcome wrong(Gate gate, Person person, String address) {
        if (gate != Gate.LOCKED) {
            note(AuditedAct.PASSWORD_CHANGE_REFUSED, person, address);
        }
        return new PasswordOutcome.Refused(PasswordFlaw.OLD_ONE_WRONG);
    }

    private PasswordOutcome busy(Gate gate, TryKey key) {
        throttle.notJudged(gate, key);
        return new PasswordOutcome.Refused(PasswordFlaw.BUSY);
    }

    private void note(AuditedAct act, Person person, String address) {
        ports.audit()
                .record(
                        new AccessAudit.Entry(
                                ports.clock().instant(),
                                act,
                                person.id(),
                                person.id(),
                                address,
                                null));
    }

    /// What was typed.
    public record Wish(Password old, Password wanted, Password repeated) {}
}
