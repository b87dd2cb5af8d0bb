package health.ilium.faults.fault;

import health.ilium.faults.sinks.Behaviour;
import health.ilium.faults.sinks.Provider;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// F6: of a hundred commits, and of a hundred messages, five are done and look as if they were not,
/// five are not done in time and five are refused.
final class CommitsUnknown implements Fault {

    private static final Map<String, String> COMMITS =
            Map.of("commit.lost", "5", "commit.late", "5", "commit.error", "5");

    @Override
    public void strike(Running run) throws InterruptedException {
        var providers = List.of(run.stack().mail().provider(), run.stack().sms().provider());
        var random = run.random().split();
        run.stack().orderAll(COMMITS);
        providers.forEach(it -> it.behave(unreliably(random)));
        Until.passed(run.length());
        providers.forEach(CommitsUnknown::reliably);
        run.stack().orderAll(Map.of());
    }

    private static void reliably(Provider provider) {
        provider.behave(() -> Behaviour.TAKES);
    }

    private static Supplier<Behaviour> unreliably(SplittableRandom random) {
        return () ->
                switch (chance(random) / 5) {
                    case 0 -> Behaviour.TAKES_AND_RESETS;
                    case 1 -> Behaviour.HANGS;
                    case 2 -> Behaviour.BROKEN;
                    default -> Behaviour.TAKES;
                };
    }

    private static int chance(SplittableRandom random) {
        synchronized (random) {
            return random.nextInt(100);
        }
    }
}
