package health.ilium.notification.office;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who is told of a red flag at once, and who again as long as nobody takes on the case
/// (`notification.on-call.*`).
///
/// @param email address of the first contact, if any
/// @param phone E.164 number of the first contact, if any
/// @param urgentPhone number that urgent notices ask to call, as people read it
/// @param next further contacts; the second notice goes to the first of them, and so on in turn
@ConfigurationProperties("notification.on-call")
public record OnCall(
        @Nullable String email,
        @Nullable String phone,
        String urgentPhone,
        @DefaultValue List<Reached> next) {

    public OnCall {
        next = List.copyOf(next);
        if (!new Reached(email, phone).possible() || !next.stream().allMatch(Reached::possible)) {
            throw new IllegalArgumentException(
                    "notification.on-call needs email or phone, and so does each of next");
        }
    }

    /// Where a notice goes.
    ///
    /// @param round 0 for the first
    public Reached reached(int round) {
        int contact = round % (next.size() + 1);
        return contact == 0 ? new Reached(email, phone) : next.get(contact - 1);
    }

    /// @param phone E.164
    public record Reached(@Nullable String email, @Nullable String phone) {

        boolean possible() {
            return email != null || phone != null;
        }
    }
}
