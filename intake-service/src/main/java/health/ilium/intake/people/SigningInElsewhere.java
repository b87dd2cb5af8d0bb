package health.ilium.intake.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Signs in a member of staff whom the practice's identity provider vouches for. Only who has an
/// account here gets in: the first time by a verified e-mail address, from then on by who they are
/// there, so that an address given to somebody else later opens nothing.
public final class SigningInElsewhere {

    private final Ports ports;

    public SigningInElsewhere(Ports ports) {
        this.ports = ports;
    }

    public SignInOutcome signIn(Identity identity, String address) {
        return ports.atomically()
                .all(
                        () ->
                                ports.people()
                                        .identified(identity)
                                        .or(() -> linked(identity, address))
                                        .filter(SigningInElsewhere::mayComeIn)
                                        .map(person -> opened(person, address))
                                        .orElseGet(() -> refused(identity, address)));
    }

    private Optional<Person> linked(Identity identity, String address) {
        Optional<Person> person =
                Optional.ofNullable(identity.verifiedEmail())
                        .flatMap(ports.people()::unidentified)
                        .filter(SigningInElsewhere::mayComeIn);
        person.ifPresent(
                it -> {
                    ports.people().identify(it.id(), identity);
                    note(AuditedAct.IDENTITY_LINKED, it, address);
                });
        return person;
    }

    private static boolean mayComeIn(Person person) {
        return person.active() && person.position() instanceof Position.Member;
    }

    private SignInOutcome opened(Person person, String address) {
        SessionToken token = SessionToken.random();
        ports.sessions().begin(token, person.id(), ports.clock().instant());
        note(AuditedAct.SIGNED_IN, person, address);
        return new SignInOutcome.SignedIn(token, person);
    }

    private SignInOutcome refused(Identity identity, String address) {
        note(
                AuditedAct.IDENTITY_REFUSED,
                ports.people().identified(identity).orElse(null),
                address);
        return new SignInOutcome.Refused();
    }

    private void note(AuditedAct act, @Nullable Person person, String address) {
        ports.audit()
                .record(
                        new AccessAudit.Entry(
                                ports.clock().instant(),
                                act,
                                act == AuditedAct.IDENTITY_REFUSED || person == null
                                        ? null
                                        : person.id(),
                                person == null ? null : person.id(),
                                address,
                                null));
    }
}
