package health.ilium.intake.worklist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What somebody types to find a case: a number (`R-000123-4`, or its digits), a birth date
/// (`1974-03-02`, `3/2/1974`), a phone number, or the beginning of a name.
///
/// @param number as digits without the check character; null when it is none
/// @param phone in E.164; null when it is none
/// @param name null when it is something else
public record SearchTerms(
        @Nullable String number,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String name) {

    private static final Pattern NUMBER =
            Pattern.compile("(?:R-?)?(\\d{1,15})(?:-[0-9X])?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("[+]?[-0-9 ().]{7,24}");
    private static final List<DateTimeFormatter> DATES =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US),
                    DateTimeFormatter.ofPattern("M-d-yyyy", Locale.US));

    public static SearchTerms of(String typed) {
        String text = typed.strip();
        LocalDate date = date(text);
        if (date != null) {
            return new SearchTerms(null, date, null, null);
        }
        Matcher number = NUMBER.matcher(text);
        boolean numbered = number.matches();
        String phone = phone(text);
        return new SearchTerms(
                numbered ? number.group(1) : null,
                null,
                phone,
                numbered || phone != null ? null : text);
    }

    private static @Nullable LocalDate date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException another) {
                continue;
            }
        }
        return null;
    }

    private static @Nullable String phone(String text) {
        if (!PHONE.matcher(text).matches()) {
            return null;
        }
        String digits = text.replaceAll("\\D", "");
        return switch (digits.length()) {
            case 10 -> "+1" + digits;
            case 7, 8, 9 -> null;
            default -> "+" + digits;
        };
    }
}
