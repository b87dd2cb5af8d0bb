package health.ilium.intake.submission;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they are compared: without case, accents and anything but letters and digits, so that
/// `Ana-María Pérez` is `ana maria perez`.
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NameKey() {}

    public static String of(Patient patient) {
        return of(patient.givenName() + " " + patient.familyName());
    }

    public static String familyFirst(Patient patient) {
        return of(patient.familyName() + " " + patient.givenName());
    }

    public static String of(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return OTHERS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
