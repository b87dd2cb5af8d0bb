package health.ilium.notification.calendar;

import java.nio.charset.StandardCharsets;

/// Lines as RFC 5545 wants them: folded at 75 octets and ended with CR LF.
final class ContentLines {

    private static final int LONGEST = 75;

    private final StringBuilder lines = new StringBuilder();

    ContentLines add(String name, String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(name + " holds a control character");
        }
        fold(name + ":" + value);
        return this;
    }

    /// Text, in which some characters have to be written otherwise.
    ContentLines addText(String name, String value) {
        return add(
                name,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replace("\n", "\\n"));
    }

    String text() {
        return lines.toString();
    }

    /// Between characters, never inside one; a line that goes on begins with a space.
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += length;
            i += character.length();
        }
        lines.append("\r\n");
    }
}
