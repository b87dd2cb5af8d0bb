package health.ilium.intake.offices;

import java.util.stream.Stream;

/// How people reach an office.
///
/// @param phone in E.164
/// @param phoneShown as people write it
/// @param hours in English
/// @param hoursEs in Spanish
public record OfficeDetails(
        String name, String phone, String phoneShown, String hours, String hoursEs) {

    /// An unset property arrives as null.
    public OfficeDetails {
        if (Stream.of(name, phone, phoneShown, hours, hoursEs)
                .anyMatch(it -> it == null || it.isBlank())) {
            throw new IllegalArgumentException(
                    "intake.offices: an office needs name, phone, phone-shown, hours and hours-es");
        }
        if (!phone.matches("[+][1-9][0-9]{6,14}")) {
            throw new IllegalArgumentException(
                    "intake.offices: phone of an office must be like +13055550110");
        }
    }
}
