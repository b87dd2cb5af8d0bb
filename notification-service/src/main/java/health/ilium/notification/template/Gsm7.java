package health.ilium.notification.template;

import java.util.OptionalInt;

/// The alphabet of text messages: GSM 03.38 (3GPP TS 23.038), default and extension table.
final class Gsm7 {

    /// Septets of a message that is not split.
    static final int ONE_SEGMENT = 160;

    private static final String BASIC =
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
                    + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "^{}\\[~]|€";

    private Gsm7() {}

    /// Septets that a text takes; nothing when a letter is not in the alphabet.
    static OptionalInt septets(String text) {
        int septets = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (BASIC.indexOf(letter) >= 0) {
                septets += 1;
            } else if (EXTENSION.indexOf(letter) >= 0) {
                septets += 2;
            } else {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.of(septets);
    }
}
