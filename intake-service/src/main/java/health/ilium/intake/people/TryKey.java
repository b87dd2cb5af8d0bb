package health.ilium.intake.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/// What wrong passwords are counted by. Only a hash is kept: people type a password where the name
/// belongs.
public record TryKey(Kind kind, String sha256) {

    static TryKey account(String typedName) {
        return of(Kind.ACCOUNT, SignInName.plain(typedName));
    }

    static TryKey address(String address) {
        return of(Kind.ADDRESS, address);
    }

    private static TryKey of(Kind kind, String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return new TryKey(kind, HexFormat.of().formatHex(hash));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// The name that was typed, whether or not there is such an account; where it was typed.
    public enum Kind {
        ACCOUNT,
        ADDRESS
    }
}
