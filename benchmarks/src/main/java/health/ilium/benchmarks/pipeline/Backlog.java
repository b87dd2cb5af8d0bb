package health.ilium.benchmarks.pipeline;

import health.ilium.localstack.parts.PartName;
import health.ilium.schemas.Topics;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// Requests that have piled up while triage was stopped, and how fast it takes them in once it is
/// started again. Intake, which knows none of these referrals, is stopped and never reads about
/// them; notification, which may have something else to do, stands still.
final class Backlog {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Stack stack;

    Backlog(Stack stack) {
        this.stack = stack;
    }

    Map<String, Object> drained(int requests) throws Exception {
        var decisions = Topics.TRIAGE_DECISIONS.name();
        var intake = stack.parts().part(PartName.INTAKE);
        var triage = stack.parts().part(PartName.TRIAGE);
        var notification = stack.parts().part(PartName.NOTIFICATION);
        intake.stop();
        triage.stop();
        notification.suspend();
        new Requests(stack.parts().addresses()).send(requests);
        try (var topics = stack.topicEnds()) {
            long before = topics.records(decisions);
            triage.launch();
            var started = ProcessFigures.of(stack.pids());
            var advance =
                    Advance.until(requests, () -> topics.records(decisions) - before, PATIENCE);
            var cpu = new Cpu(started, ProcessFigures.of(stack.pids()), requests);
            topics.skip("intake", decisions);
            intake.start();
            return figures(requests, advance, cpu);
        } finally {
            notification.resume();
        }
    }

    private static Map<String, Object> figures(int requests, Advance advance, Cpu cpu) {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("requests", requests);
        figures.put("fromLaunchToDrained", advance.seconds());
        figures.put("perSecond", Math.round(advance.perSecond()));
        figures.put("cpu", cpu.milliseconds());
        System.out.println(figures);
        return figures;
    }
}
