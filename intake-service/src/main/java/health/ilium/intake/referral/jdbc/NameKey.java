package health.ilium.intake.referral.jdbc;

import health.ilium.intake.submission.Patient;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A patient's name as it is compared: without case, accents and anything but letters and digits,
/// so that `Ana-María Pérez` is `ana maria perez`.
final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    static String of(Patient patient) {
        String name = patient.givenName() + " " + patient.familyName();
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
