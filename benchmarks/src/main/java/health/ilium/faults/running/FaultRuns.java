package health.ilium.faults.running;

import health.ilium.faults.fault.Fault;
import health.ilium.faults.load.CaseBodies;
import health.ilium.faults.stack.FaultStack;
import health.ilium.faults.stack.Preparation;
import health.ilium.localstack.folders.Artefacts;
import health.ilium.localstack.ports.Ports;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// Starts an empty stack for each run and says what came of it.
public final class FaultRuns {

    private static final ZoneId PRACTICE = ZoneId.of("America/New_York");

    private final Path folder;
    private final Path repository = Artefacts.find().repository();
    private final Verdicts verdicts;
    private final String commit;

    /// @param folder for the data of stacks
    public FaultRuns(Path folder, Path verdicts, String commit) {
        this.folder = folder;
        this.verdicts = new Verdicts(verdicts);
        this.commit = commit;
    }

    /// Carries out a run unless its verdict is known.
    ///
    /// @return whether it passed, now or when it was carried out
    public boolean carryOut(RunName name, boolean again) throws InterruptedException {
        var known = verdicts.of(name);
        if (known.isPresent() && !again) {
            boolean passed = known.get().passed();
            System.out.println(name.text() + " was carried out before, " + word(passed));
            return passed;
        }
        System.out.println(name.text() + ": " + name.fault().title());
        var verdict = verdict(name);
        verdicts.keep(name, verdict);
        System.out.printf(
                Locale.ROOT,
                "%s %s: %d violations %s%n",
                name.text(),
                word(verdict.passed()),
                verdict.violations().size(),
                verdict.figures());
        verdict.violations().forEach(it -> System.out.println("    " + it));
        return verdict.passed();
    }

    /// Writes all verdicts into the document that is about them.
    public void report() {
        new Report(verdicts, repository.resolve("docs/reliability.md")).write();
    }

    private Verdict verdict(RunName name) throws InterruptedException {
        var today = LocalDate.now(PRACTICE);
        var bodies = new CaseBodies(repository.resolve("samples"), today);
        try (var fault = name.fault().make();
                var stack = stack(name, fault)) {
            var result = new FaultRun(stack, fault, name, bodies).carryOut();
            return Verdict.of(name, result, commit, today.toString());
        }
    }

    private FaultStack stack(RunName name, Fault fault) {
        var preparation = new Preparation();
        if (name.bug() != null) {
            preparation.bug(name.bug());
        }
        var ports = Ports.free();
        fault.prepare(preparation, ports);
        return FaultStack.started(
                folder.resolve(name.text()), ports, preparation, fault::prepareFolder);
    }

    private static String word(boolean passed) {
        return passed ? "passed" : "FAILED";
    }
}
