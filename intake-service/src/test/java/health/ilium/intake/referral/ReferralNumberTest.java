package health.ilium.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralNumberTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 999_999, 1_000_000, 123_456_789})
    void isValidAgainWhenReadBack(long n) {
        String text = ReferralNumber.of(n).text();

        assertThat(new ReferralNumber(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 907_142})
    void findsEveryWrongDigitAndEverySwap(long n) {
        String text = ReferralNumber.of(n).text();
        for (int i = 2; i < 8; i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String wrong = text.substring(0, i) + digit + text.substring(i + 1);
                assertThatRefusedUnlessSame(wrong, text);
            }
            if (i < 7) {
                char[] swapped = text.toCharArray();
                swapped[i] = text.charAt(i + 1);
                swapped[i + 1] = text.charAt(i);
                assertThatRefusedUnlessSame(new String(swapped), text);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R-", "R-1-1", "R-000001-A", "x"})
    void refusesWhatIsNoNumber(String text) {
        assertThatThrownBy(() -> new ReferralNumber(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertThatRefusedUnlessSame(String text, String original) {
        if (!text.equals(original)) {
            assertThatThrownBy(() -> new ReferralNumber(text))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
