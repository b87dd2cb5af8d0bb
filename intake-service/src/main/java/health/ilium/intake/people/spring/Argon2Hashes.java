package health.ilium.intake.people.spring;

import health.ilium.intake.people.Password;
import health.ilium.intake.people.PasswordHashes;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Argon2id with 16 MB for each hash. That is what makes guessing expensive, and what would fill
/// the heap if everybody who is let in hashed at once.
@Component
class Argon2Hashes implements PasswordHashes {

    private static final long PATIENCE_SECONDS = 2;

    private final PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final Semaphore hashing;
    private final Semaphore admitted;

    /// What nobody's password is, to take as long over nobody.
    private final String nobodys;

    Argon2Hashes(HashingSettings settings) {
        this.hashing = new Semaphore(settings.atOnce(), true);
        this.admitted = new Semaphore(settings.atOnce() + settings.waiting());
        this.nobodys = encode("nobody's");
    }

    @Override
    public Optional<String> hash(Password password) {
        return bounded(() -> encode(password.text()));
    }

    @Override
    public Verdict compare(Password password, @Nullable String hash) {
        String compared = hash == null ? nobodys : hash;
        return bounded(() -> argon2.matches(password.text(), compared) && hash != null)
                .map(same -> same ? Verdict.SAME : Verdict.OTHER)
                .orElse(Verdict.BUSY);
    }

    private String encode(String password) {
        String hash = argon2.encode(password);
        if (hash == null) {
            throw new IllegalStateException("No hash of a password came back");
        }
        return hash;
    }

    private <T> Optional<T> bounded(Supplier<T> work) {
        if (!admitted.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return hashing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    ? Optional.of(released(work))
                    : Optional.empty();
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            admitted.release();
        }
    }

    private <T> T released(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            hashing.release();
        }
    }
}
