package health.ilium.notification.office;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// The offices (`notification.offices.*`). Every office must be given.
///
/// @param offices by code
@ConfigurationProperties("notification")
public record Offices(Map<Office, Details> offices) {

    public Offices {
        offices = Map.copyOf(offices);
        Set<Office> absent = EnumSet.allOf(Office.class);
        absent.removeAll(offices.keySet());
        if (!absent.isEmpty()) {
            throw new IllegalArgumentException("notification.offices lacks " + absent);
        }
    }

    public Details of(Office office) {
        return Objects.requireNonNull(offices.get(office));
    }

    /// @param name neutral: it stands in the calendars of patients
    /// @param phone as people read it, for example `305-555-0110`
    /// @param digestEmail where new cases of the office are announced
    /// @param address where it is, for calendars; absent when the name says it
    public record Details(
            String name, String phone, String digestEmail, @Nullable String address) {}
}
