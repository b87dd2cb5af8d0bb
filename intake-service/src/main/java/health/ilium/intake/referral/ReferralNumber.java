package health.ilium.intake.referral;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number people use, read out by phone: `R-` + digits + `-` + check character of ISO 7064
/// MOD 11-2 (`0`–`9` or `X`), which finds every single wrong digit and every swap of two.
public record ReferralNumber(String text) {

    private static final Pattern SHAPE = Pattern.compile("R-(\\d{6,15})-([0-9X])");

    public ReferralNumber {
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches() || matcher.group(2).charAt(0) != check(matcher.group(1))) {
            throw new IllegalArgumentException("Not a referral number");
        }
    }

    /// The number of the n-th referral, n from 1.
    public static ReferralNumber of(long n) {
        String digits = String.format(Locale.ROOT, "%06d", n);
        return new ReferralNumber("R-" + digits + "-" + check(digits));
    }

    private static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum = (sum + digits.charAt(i) - '0') * 2 % 11;
        }
        int check = (12 - sum) % 11;
        return check == 10 ? 'X' : (char) ('0' + check);
    }

    @Override
    public String toString() {
        return text;
    }
}
