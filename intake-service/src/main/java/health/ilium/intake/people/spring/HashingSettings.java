package health.ilium.intake.people.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param atOnce passwords that are hashed at the same time, 16 MB of memory each
/// @param waiting how many more may wait for that; later ones are told to try again
@ConfigurationProperties("intake.passwords")
record HashingSettings(@DefaultValue("2") int atOnce, @DefaultValue("8") int waiting) {

    HashingSettings {
        if (atOnce < 1 || waiting < 0) {
            throw new IllegalArgumentException(
                    "intake.passwords.at-once must be 1 or more, .waiting not negative");
        }
    }
}
