package health.ilium.benchmarks.pipeline;

import health.ilium.localstack.parts.PartName;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// Lets one service work while the others stand still, and measures what it takes. All services
/// stand still from its making to its closing, but for the one whose turn it is.
final class StageMeter implements AutoCloseable {

    private static final List<PartName> SERVICES =
            List.of(PartName.INTAKE, PartName.TRIAGE, PartName.NOTIFICATION);

    private final Stack stack;
    private final @Nullable Statements statements;
    private final Map<PartName, Allocated> machines = new EnumMap<>(PartName.class);
    private final Map<PartName, Long> allocated = new EnumMap<>(PartName.class);

    /// @param statements counted for round trips; null: nothing is counted, which is quicker
    StageMeter(Stack stack, @Nullable Statements statements) throws IOException {
        this.stack = stack;
        this.statements = statements;
        for (var service : SERVICES) {
            machines.put(service, Allocated.by(stack.parts().part(service).pid()));
        }
        SERVICES.forEach(this::standStill);
    }

    /// @param work ends when the service has done its part for all referrals
    Map<String, Object> turn(String stage, PartName service, int referrals, Callable<Advance> work)
            throws Exception {
        if (statements != null) {
            statements.reset();
        }
        long allocatedBefore = Objects.requireNonNull(allocated.get(service));
        var before = ProcessFigures.of(stack.pids());
        stack.parts().part(service).resume();
        var advance = work.call();
        standStill(service);
        var cpu = new Cpu(before, ProcessFigures.of(stack.pids()), referrals);
        long bytes = Objects.requireNonNull(allocated.get(service)) - allocatedBefore;
        var figures = new LinkedHashMap<String, Object>();
        figures.put("stage", stage);
        figures.put("referrals", referrals);
        double perSecond = advance.perSecond() * referrals / all(advance);
        if (!Double.isNaN(perSecond)) {
            figures.put("perSecond", Math.round(perSecond));
        }
        figures.put("seconds", advance.seconds());
        figures.put("cpu", cpu.milliseconds());
        figures.put("allocatedKilobytes", bytes / 1000 / Math.max(1, referrals));
        if (statements != null) {
            var database = service.name().toLowerCase(Locale.ROOT);
            double trips = statements.roundTrips(database) / Math.max(1, referrals);
            figures.put("roundTrips", Math.round(trips * 100) / 100.0);
        }
        System.out.println(figures);
        return figures;
    }

    private static double all(Advance advance) {
        return advance.looks().getLast().done() - advance.looks().getFirst().done();
    }

    /// What it has allocated is asked before, because it cannot answer afterwards.
    private void standStill(PartName service) {
        allocated.put(service, Objects.requireNonNull(machines.get(service)).bytes());
        stack.parts().part(service).suspend();
    }

    @Override
    public void close() throws IOException {
        SERVICES.forEach(service -> stack.parts().part(service).resume());
        for (var machine : machines.values()) {
            machine.close();
        }
    }
}
