package health.ilium.intake.worklist.web;

import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.referral.web.AskableFields;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/// Facts that forms name, in the words in which referrers are asked for them.
///
/// @param field path in the submission
public record FactWords(String field, String words) {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("pages", Locale.ROOT);
    private static final List<FactWords> ASKABLE =
            AskableFields.all().stream()
                    .filter(field -> TEXTS.containsKey("item." + field))
                    .map(FactWords::of)
                    .sorted(Comparator.comparing(FactWords::words))
                    .toList();
    private static final List<FactWords> YES_NO =
            Stream.concat(
                            Stream.of("painBelowL5", "painOverSiJoint", "fortinFingerTest"),
                            Stream.of(RedFlag.values()).map(flag -> "redFlags." + flag.fact()))
                    .map(fact -> of("clinical." + fact))
                    .toList();

    /// What a referrer can be asked for.
    static List<FactWords> askable() {
        return ASKABLE;
    }

    /// What is answered by yes or no on the phone.
    static List<FactWords> yesNo() {
        return YES_NO;
    }

    private static FactWords of(String field) {
        return new FactWords(field, TEXTS.getString("item." + field));
    }
}
