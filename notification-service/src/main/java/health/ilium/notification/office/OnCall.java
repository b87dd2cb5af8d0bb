package health.ilium.notification.office;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Who is told of a red flag at once (`notification.on-call.*`).
///
/// @param email address of the contact, if any
/// @param phone E.164 number of the contact, if any
/// @param urgentPhone number that urgent notices ask to call, as people read it
@ConfigurationProperties("notification.on-call")
public record OnCall(@Nullable String email, @Nullable String phone, String urgentPhone) {

    public OnCall {
        if (email == null && phone == null) {
            throw new IllegalArgumentException("notification.on-call needs email or phone");
        }
    }
}
