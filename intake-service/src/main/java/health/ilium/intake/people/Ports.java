package health.ilium.intake.people;

import java.time.InstantSource;

/// What the use cases of people work with.
public record Ports(
        People people,
        Practices practices,
        Sessions sessions,
        SignInTries tries,
        PasswordHashes hashes,
        AccessAudit audit,
        Atomically atomically,
        InstantSource clock) {}
