package health.ilium.intake.offices;

/// How people reach an office.
///
/// @param phone in E.164
/// @param phoneShown as people write it
/// @param hours in English
/// @param hoursEs in Spanish
public record OfficeDetails(
        String name, String phone, String phoneShown, String hours, String hoursEs) {}
