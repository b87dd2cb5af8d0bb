package health.ilium.intake.submission;

import java.util.Locale;

/// Language of a patient, coded `en` and `es`.
public enum Language {
    EN,
    ES;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
