package health.ilium.intake.submission.web;

import health.ilium.intake.wire.json.FaultCode;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Texts;
import health.ilium.intake.wire.json.Verdict;
import java.util.regex.Pattern;

/// Rule for National Provider Identifiers: ten digits, the last of which checks the others by
/// Luhn's algorithm over the number with 80840, the card issuer prefix of US health applications,
/// before it (45 CFR 162.406).
final class Npi {

    static final Rule<String> NUMBER = Texts.line(100).then(Npi::checked, "");

    private static final String PREFIX = "80840";
    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    private Npi() {}

    private static Verdict<String> checked(String npi) {
        return TEN_DIGITS.matcher(npi).matches() && luhn(PREFIX + npi)
                ? Verdict.accepted(npi)
                : Verdict.rejected(
                        FaultCode.INVALID_NPI, "must be ten digits with a valid check digit");
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        boolean doubled = false;
        for (int place = digits.length() - 1; place >= 0; place--) {
            int digit = digits.charAt(place) - '0';
            int weighed = doubled ? 2 * digit : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
            doubled = !doubled;
        }
        return sum % 10 == 0;
    }
}
