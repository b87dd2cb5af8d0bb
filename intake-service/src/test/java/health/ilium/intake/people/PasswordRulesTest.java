package health.ilium.intake.people;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.access.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final Person PERSON =
            new Person(
                    new UUID(0, 1),
                    new SignInName("elena.marsh.md"),
                    "Dr Elena Marsh",
                    "elena.marsh@example.org",
                    new Position.Member(Role.CLINICIAN),
                    true,
                    false);

    @ParameterizedTest
    @ValueSource(strings = {"aaaaaaaaaaaa", "ñandúes y más", "correct horse battery"})
    void takeWhatIsLongWhateverItIsMadeOf(String password) {
        assertThat(PasswordRules.flaw(new Password(password), PERSON)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "elevenchars, TOO_SHORT",
        "elena.marsh.md, IS_THE_NAME",
        "Dr. Elena-Marsh, IS_THE_NAME",
        "ELENA.MARSH@EXAMPLE.ORG, IS_THE_NAME"
    })
    void refuseWhatIsShortOrTheName(String password, PasswordFlaw flaw) {
        assertThat(PasswordRules.flaw(new Password(password), PERSON)).contains(flaw);
    }

    @Test
    void refuseWhatIsTooLongToHash() {
        assertThat(PasswordRules.flaw(new Password("x".repeat(201)), PERSON))
                .contains(PasswordFlaw.TOO_LONG);
    }
}
