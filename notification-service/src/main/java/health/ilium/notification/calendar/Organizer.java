package health.ilium.notification.calendar;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Who calendar entries are from: the sender of e-mail.
///
/// @param from name and address (`notification.from`)
@ConfigurationProperties("notification")
public record Organizer(@DefaultValue("Care Updates <updates@example.org>") String from) {

    public String address() {
        int open = from.lastIndexOf('<');
        return open < 0 ? from.strip() : from.substring(open + 1, from.lastIndexOf('>')).strip();
    }
}
