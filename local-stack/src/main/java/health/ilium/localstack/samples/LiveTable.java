package health.ilium.localstack.samples;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Shows how far the referrals are: redrawn in place on a terminal, else one plain line for each
/// referral whose journey is over.
final class LiveTable {

    private static final String UP = "\u001b[%dA";
    private static final String CLEAR_LINE = "\u001b[2K";
    private static final String CUT_LONG_LINES = "\u001b[?7l";
    private static final String WRAP_LONG_LINES = "\u001b[?7h";

    private final PrintStream out;
    private final boolean terminal;
    private final Set<Integer> printed = new HashSet<>();
    private int drawn;

    LiveTable(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void show(List<Journey> journeys) {
        if (terminal) {
            redraw(journeys.stream().map(journey -> journey.row().line()).toList());
        } else {
            for (int i = 0; i < journeys.size(); i++) {
                if (journeys.get(i).over()) {
                    printOnce(i, journeys.get(i).row().line());
                }
            }
        }
    }

    private void redraw(List<String> lines) {
        var text = new StringBuilder(CUT_LONG_LINES);
        if (drawn > 0) {
            text.append(UP.formatted(drawn));
        }
        text.append(CLEAR_LINE).append(TableRow.HEAD.line()).append('\n');
        lines.forEach(line -> text.append(CLEAR_LINE).append(line).append('\n'));
        drawn = lines.size() + 1;
        out.print(text.append(WRAP_LONG_LINES));
        out.flush();
    }

    private void printOnce(int index, String line) {
        if (printed.isEmpty()) {
            out.println(TableRow.HEAD.line());
        }
        if (printed.add(index)) {
            out.println(line);
        }
    }
}
