package health.ilium.faults;

import health.ilium.faults.fault.Catalogue;
import health.ilium.faults.points.Bug;
import health.ilium.faults.running.FaultRuns;
import health.ilium.faults.running.RunName;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Carries out the fault runs that are named, or `all`, or only reports what is known.
final class RunFaults {

    private final List<Catalogue> faults = new ArrayList<>();
    private List<Integer> seeds = List.of(1, 2, 3);
    private int seconds = 120;
    private int rate = 10;
    private boolean again;
    private @Nullable Bug bug;

    public static void main(String[] arguments) throws InterruptedException {
        var asked = new RunFaults();
        asked.read(List.of(arguments));
        System.exit(asked.carryOut() ? 0 : 1);
    }

    private void read(List<String> words) {
        var left = words.iterator();
        while (left.hasNext()) {
            switch (left.next()) {
                case "--seed" -> seeds = List.of(Integer.parseInt(left.next()));
                case "--seconds" -> seconds = Integer.parseInt(left.next());
                case "--rate" -> rate = Integer.parseInt(left.next());
                case "--bug" ->
                        bug = Bug.valueOf(left.next().toUpperCase(Locale.ROOT).replace('-', '_'));
                case "--again" -> again = true;
                case "report" -> faults.clear();
                case String name -> faults.addAll(Catalogue.named(name));
            }
        }
    }

    private boolean carryOut() throws InterruptedException {
        var runs =
                new FaultRuns(
                        Path.of("benchmarks/target/fault-runs"),
                        Path.of("benchmarks/fault-runs"),
                        System.getProperty("ilium.commit", "unknown"));
        boolean passed = true;
        runs.report();
        for (var fault : faults) {
            for (int seed : seeds) {
                passed &= runs.carryOut(new RunName(fault, seed, seconds, rate, bug), again);
                runs.report();
            }
        }
        return passed;
    }
}
