package health.ilium.intake.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param local whether people may sign in by a password kept here
/// @param triesPerAccount wrong passwords before an account is locked
/// @param triesPerAddress wrong passwords from one address before it is locked
/// @param lockedFor how long; also how long a wrong password counts
@ConfigurationProperties("intake.sign-in")
public record SignInSettings(
        @DefaultValue("true") boolean local,
        @DefaultValue("5") int triesPerAccount,
        @DefaultValue("50") int triesPerAddress,
        @DefaultValue("15m") Duration lockedFor) {

    public SignInSettings {
        if (triesPerAccount < 1 || triesPerAddress < 1 || !lockedFor.isPositive()) {
            throw new IllegalArgumentException(
                    "intake.sign-in.tries-per-account, .tries-per-address and .locked-for"
                            + " must be more than nothing");
        }
    }

    int most(TryKey.Kind kind) {
        return switch (kind) {
            case ACCOUNT -> triesPerAccount;
            case ADDRESS -> triesPerAddress;
        };
    }
}
