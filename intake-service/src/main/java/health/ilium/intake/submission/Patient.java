package health.ilium.intake.submission;

import health.ilium.intake.clinical.YesNoUnknown;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The patient.
///
/// @param phone in E.164
/// @param preferredLanguage null when nobody said
/// @param preferredOffice null when nobody said
/// @param mrn the referring practice's record number
public record Patient(
        String givenName,
        String familyName,
        LocalDate birthDate,
        Sex sex,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Language preferredLanguage,
        @Nullable Office preferredOffice,
        @Nullable String mrn,
        @Nullable Insurance insurance,
        Consent consent,
        YesNoUnknown interpreterNeeded,
        @Nullable Caregiver caregiver) {

    public Patient {
        sex = sex == null ? Sex.UNKNOWN : sex;
        consent = consent == null ? Consent.NONE : consent;
        interpreterNeeded = interpreterNeeded == null ? YesNoUnknown.UNKNOWN : interpreterNeeded;
    }

    /// What is null stays as it is.
    public Patient reachedBy(
            @Nullable String otherPhone,
            @Nullable String otherEmail,
            @Nullable Language otherLanguage,
            @Nullable Office otherOffice) {
        return new Patient(
                givenName,
                familyName,
                birthDate,
                sex,
                otherPhone == null ? phone : otherPhone,
                otherEmail == null ? email : otherEmail,
                otherLanguage == null ? preferredLanguage : otherLanguage,
                otherOffice == null ? preferredOffice : otherOffice,
                mrn,
                insurance,
                consent,
                interpreterNeeded,
                caregiver);
    }
}
