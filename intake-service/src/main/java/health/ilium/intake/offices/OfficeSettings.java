package health.ilium.intake.offices;

import health.ilium.intake.submission.Office;
import health.ilium.intake.submission.Patient;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The offices of the practice. The defaults are fictional.
///
/// @param defaultOffice for patients who prefer none
/// @param offices every office
@ConfigurationProperties("intake")
public record OfficeSettings(
        @DefaultValue("SOUTH_MIAMI") Office defaultOffice, Map<Office, OfficeDetails> offices) {

    public OfficeSettings {
        Map<Office, OfficeDetails> all = new EnumMap<>(FICTIONAL);
        if (offices != null) {
            all.putAll(offices);
        }
        offices = Map.copyOf(all);
    }

    private static final Map<Office, OfficeDetails> FICTIONAL =
            Map.of(
                    Office.SOUTH_MIAMI, fictional("South Miami", "+13055550110", "305-555-0110"),
                    Office.HIALEAH, fictional("Hialeah", "+13055550120", "305-555-0120"),
                    Office.WESTON, fictional("Weston", "+13055550130", "305-555-0130"));

    /// The office that serves this patient.
    public OfficeDetails of(Patient patient) {
        return of(Objects.requireNonNullElse(patient.preferredOffice(), defaultOffice));
    }

    /// The office for whoever we do not know.
    public OfficeDetails ofDefault() {
        return of(defaultOffice);
    }

    private OfficeDetails of(Office office) {
        return Objects.requireNonNull(offices.get(office));
    }

    private static OfficeDetails fictional(String name, String phone, String shown) {
        return new OfficeDetails(
                name,
                phone,
                shown,
                "Monday to Friday, 8 am to 5 pm",
                "Lunes a viernes, de 8 a 17 horas");
    }
}
