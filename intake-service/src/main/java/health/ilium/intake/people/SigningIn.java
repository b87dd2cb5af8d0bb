package health.ilium.intake.people;

import health.ilium.intake.people.PasswordHashes.Verdict;
import health.ilium.intake.people.Throttle.Gate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Signs somebody in by name and password. Whatever is wrong with an account, the answer and the
/// time it takes are the same. Only an address that is locked is answered at once, so that a flood
/// from there keeps nobody else waiting. Passwords are compared outside of any transaction, because
/// that is slow.
public final class SigningIn {

    private final Ports ports;
    private final Throttle throttle;
    private final SignInSettings settings;

    public SigningIn(Ports ports, SignInSettings settings) {
        this.ports = ports;
        this.throttle = new Throttle(ports.tries(), settings, ports.clock());
        this.settings = settings;
    }

    /// @param address where the try comes from
    public SignInOutcome signIn(String typedName, Password password, String address) {
        if (!settings.local()) {
            return new SignInOutcome.Refused();
        }
        TryKey account = TryKey.account(typedName);
        TryKey place = TryKey.address(address);
        Gate gate = ports.atomically().all(() -> throttle.take(account, place));
        if (gate == Gate.SHUT) {
            return new SignInOutcome.Refused();
        }
        Optional<Account> found = SignInName.typed(typedName).flatMap(ports.people()::named);
        Verdict verdict =
                ports.hashes().compare(password, found.map(Account::passwordHash).orElse(null));
        boolean right =
                verdict == Verdict.SAME
                        && gate != Gate.LOCKED
                        && found.filter(it -> it.person().active()).isPresent();
        return ports.atomically()
                .all(
                        () -> {
                            if (verdict == Verdict.BUSY) {
                                throttle.notJudged(gate, account, place);
                                return new SignInOutcome.Busy();
                            }
                            if (right && isUnchanged(found.orElseThrow())) {
                                throttle.right(account, place);
                                return opened(found.orElseThrow().person(), address);
                            }
                            return refused(gate, found.orElse(null), address);
                        });
    }

    /// Comparing takes its time: an administrator may have acted meanwhile.
    private boolean isUnchanged(Account account) {
        return ports.people().account(account.person().id()).filter(account::equals).isPresent();
    }

    /// Removes tries that no longer count.
    public void tidy() {
        ports.tries().forget(ports.clock().instant().minus(settings.lockedFor()));
    }

    private SignInOutcome opened(Person person, String address) {
        SessionToken token = SessionToken.random();
        ports.sessions().begin(token, person.id(), ports.clock().instant());
        note(AuditedAct.SIGNED_IN, person.id(), person.id(), address);
        return new SignInOutcome.SignedIn(token, person);
    }

    /// A locked try leaves no trace but the lock's, or anybody could fill the table.
    private SignInOutcome refused(Gate gate, @Nullable Account account, String address) {
        UUID person = account == null ? null : account.person().id();
        if (gate != Gate.LOCKED) {
            note(AuditedAct.SIGN_IN_REFUSED, null, person, address);
        }
        if (gate == Gate.LAST_TRY) {
            note(AuditedAct.SIGN_IN_LOCKED, null, person, address);
        }
        return new SignInOutcome.Refused();
    }

    private void note(AuditedAct act, @Nullable UUID actor, @Nullable UUID person, String address) {
        ports.audit()
                .record(
                        new AccessAudit.Entry(
                                ports.clock().instant(), act, actor, person, address, null));
    }
}
