package health.ilium.notification.template;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// All that a message may tell about a case.
enum Placeholder {
    NUMBER,
    PHONE,
    LINK;

    private static final Pattern BRACES = Pattern.compile("\\{([^}]*)}");

    /// As it stands in a template.
    String inBraces() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    /// Everything that stands in braces, known or not.
    static List<String> in(String words) {
        return BRACES.matcher(words).results().map(MatchResult::group).toList();
    }
}
