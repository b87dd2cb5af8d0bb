package health.ilium.notification.template;

import java.util.List;

/// Templates that may not be used; the service does not start with them.
final class BrokenTemplates extends RuntimeException {

    BrokenTemplates(List<String> broken) {
        super("Templates that must not be sent:\n  " + String.join("\n  ", broken));
    }
}
