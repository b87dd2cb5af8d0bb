package health.ilium.notification.history.web;

/// Shows enough of an address to recognise it, too little to use it.
final class Mask {

    private static final int DIGITS_SHOWN = 4;

    private Mask() {}

    /// For example `a•••@example.org` or `•••0123`.
    static String of(String address) {
        int at = address.indexOf('@');
        return at > 0
                ? address.charAt(0) + "•••" + address.substring(at)
                : "•••" + address.substring(Math.max(0, address.length() - DIGITS_SHOWN));
    }
}
