package health.ilium.notification.template;

/// What is put in place of the placeholders. None may hold control characters.
///
/// @param number referral number
/// @param phone number to call, as people read it
/// @param link page that asks who you are
public record Values(String number, String phone, String link) {

    public Values {
        refuseControls(number);
        refuseControls(phone);
        refuseControls(link);
    }

    String of(Placeholder placeholder) {
        return switch (placeholder) {
            case NUMBER -> number;
            case PHONE -> phone;
            case LINK -> link;
        };
    }

    String fill(String words) {
        String filled = words;
        for (Placeholder placeholder : Placeholder.values()) {
            filled = filled.replace(placeholder.inBraces(), of(placeholder));
        }
        return filled;
    }

    private static void refuseControls(String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a value holds CR, LF or another control character");
        }
    }

    /// Leaves out the link, which opens a page.
    @Override
    public String toString() {
        return "Values[" + number + "]";
    }
}
