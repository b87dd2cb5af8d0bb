package health.ilium.intake.triage;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What people call the items that triage asks for.
///
/// @param texts words by key: `item.<rule>.<field>` or `item.<field>`
public record ItemWords(Function<String, Optional<String>> texts) {

    private static final Pattern PLACE_IN_LIST = Pattern.compile("\\[\\d+]");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    /// The name of the field, spelled out, where there are no words.
    public String of(MissingItem item) {
        String field = PLACE_IN_LIST.matcher(item.field()).replaceAll("");
        return texts.apply("item." + item.rule() + "." + field)
                .or(() -> texts.apply("item." + field))
                .orElseGet(() -> spelledOut(field));
    }

    private static String spelledOut(String field) {
        String name = field.substring(field.lastIndexOf('.') + 1);
        return CAPITAL.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
