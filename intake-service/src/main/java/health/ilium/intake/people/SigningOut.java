package health.ilium.intake.people;

/// Ends the session that somebody is in.
public final class SigningOut {

    private final Ports ports;

    public SigningOut(Ports ports) {
        this.ports = ports;
    }

    public void signOut(SessionToken token, Person person, String address) {
        ports.atomically()
                .all(
                        () -> {
                            ports.sessions().end(token);
                            ports.audit()
                                    .record(
                                            new AccessAudit.Entry(
                                                    ports.clock().instant(),
                                                    AuditedAct.SIGNED_OUT,
                                                    person.id(),
                                                    person.id(),
                                                    address,
                                                    null));
                            return true;
                        });
    }
}
