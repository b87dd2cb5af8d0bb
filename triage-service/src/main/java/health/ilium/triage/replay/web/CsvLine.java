package health.ilium.triage.replay.web;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/// One line as RFC 4180 has it. A cell that a spreadsheet would calculate gets an apostrophe in
/// front.
final class CsvLine {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";
    private static final String QUOTED = "\",\r\n";

    static String of(String... cells) {
        return Arrays.stream(cells).map(CsvLine::cell).collect(joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var harmless = text.isEmpty() || STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0;
        var cell = harmless ? text : "'" + text;
        return cell.chars().anyMatch(it -> QUOTED.indexOf(it) >= 0)
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    private CsvLine() {}
}
