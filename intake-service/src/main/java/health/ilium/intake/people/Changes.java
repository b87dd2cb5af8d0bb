package health.ilium.intake.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Says what differs between a person before and after, for the audit.
final class Changes {

    private Changes() {}

    static String between(Person before, Person after) {
        List<String> changes = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            changes.add("name");
        }
        if (!Objects.equals(before.email(), after.email())) {
            changes.add("e-mail");
        }
        if (!before.position().equals(after.position())) {
            changes.add(word(before.position()) + " to " + word(after.position()));
        }
        return String.join(", ", changes);
    }

    private static String word(Position position) {
        return switch (position) {
            case Position.Member member -> member.code();
            case Position.Referrer referrer -> referrer.code() + " of " + referrer.practice();
        };
    }
}
