package health.ilium.intake.worklist.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Lines of a CSV file (RFC 4180). A cell that a spreadsheet would calculate begins with an
/// apostrophe, so that it shows what was written.
final class CsvFile {

    private static final String CALCULATED = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder();

    CsvFile line(Object... cells) {
        text.append(
                        Arrays.stream(cells)
                                .map(cell -> quoted(String.valueOf(cell)))
                                .collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String quoted(String cell) {
        boolean guarded = !cell.isEmpty() && CALCULATED.indexOf(cell.charAt(0)) >= 0;
        return '"' + (guarded ? "'" : "") + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
