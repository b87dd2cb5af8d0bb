package health.ilium.endtoend;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/// Days counted back from today's, which is the practice's: `{today-40d}` in a text.
final class DaysAgo {

    private static final Pattern DAYS_AGO = Pattern.compile("\\{today-(\\d+)d}");
    private static final ZoneId PRACTICE = ZoneId.of("America/New_York");

    private DaysAgo() {}

    static String filledIn(String text) {
        var today = LocalDate.now(PRACTICE);
        return DAYS_AGO.matcher(text)
                .replaceAll(found -> today.minusDays(Long.parseLong(found.group(1))).toString());
    }
}
