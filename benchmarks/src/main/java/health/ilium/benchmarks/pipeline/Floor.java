package health.ilium.benchmarks.pipeline;

import health.ilium.benchmarks.floor.Batches;
import health.ilium.benchmarks.floor.Plan;
import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.parts.PartName;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/// The least that a referral could take: the same rows, commits and records without services,
/// walked at the same rate on the same PostgreSQL and Kafka while the services stand still.
final class Floor {

    private static final int SECONDS = 15;
    private static final int SLOW = 20;
    private static final int SINGLE = 300;
    private static final int EXAMPLES = 100;

    /// Connections that do nothing report after ten seconds what they have changed.
    private static final Duration UNTIL_COUNTED = Duration.ofSeconds(12);

    private final Stack stack;
    private final Step step;

    Floor(Stack stack, Step step) {
        this.stack = stack;
        this.step = step;
    }

    private record Counted(Written each, Batches batches) {}

    List<Object> compared(int rate) throws Exception {
        try (var topics = stack.topicEnds()) {
            var counted = counted(rate, topics);
            System.out.println(counted.batches());
            var slow = step.run(SLOW, SECONDS, true);
            var fast = step.run(rate, SECONDS, true);
            return walked(rate, topics, counted, slow, fast);
        }
    }

    private Counted counted(int rate, TopicEnds topics) throws Exception {
        LockSupport.parkNanos(UNTIL_COUNTED.toNanos());
        try (var statements = Statements.counting(stack)) {
            var before = Written.of(stack, topics, "");
            var figures = step.run(rate, SECONDS, true);
            LockSupport.parkNanos(UNTIL_COUNTED.toNanos());
            int referrals = figures.get("submitted") instanceof Integer submitted ? submitted : 0;
            var each = Written.of(stack, topics, "").since(before, referrals);
            return new Counted(each, new BatchesAchieved(statements, each, referrals).read());
        }
    }

    private List<Object> walked(
            int rate,
            TopicEnds topics,
            Counted counted,
            Map<String, Object> slow,
            Map<String, Object> fast)
            throws Exception {
        var plan = plan(counted);
        new FloorStorage(stack).makeAnew();
        try (var _ = standingStill();
                var floor = FloorProcess.start(plan)) {
            floor.command("load %d %d".formatted(rate, 2 * SECONDS));
            var before = Written.of(stack, topics, Plan.PREFIX);
            var pids = stack.pids();
            pids.put("floor", floor.pid());
            var cpuBefore = ProcessFigures.of(pids);
            int referrals =
                    floor.command("load %d %d".formatted(rate, SECONDS)).path("referrals").asInt();
            var cpu = new Cpu(cpuBefore, ProcessFigures.of(pids), referrals);
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            var each = Written.of(stack, topics, Plan.PREFIX).since(before, referrals);
            var single = floor.command("single " + SINGLE);
            return comparison(counted.each(), each, slow, fast, cpu, single).figures();
        }
    }

    private static Comparison comparison(
            Written pipeline,
            Written floor,
            Map<String, Object> slow,
            Map<String, Object> fast,
            Cpu cpu,
            JsonNode single) {
        var comparison = new Comparison();
        comparison.add(figures(fast, "cpu"), cpu.milliseconds());
        comparison.add(
                "POST to routed, p50 ms", median(slow, "routed"), single.path("routed").asDouble());
        comparison.add(
                "POST to the patient's e-mail, p50 ms",
                median(slow, "patientTold"),
                single.path("told").asDouble());
        comparison.add(pipeline, floor);
        pipeline.rows()
                .forEach(
                        (what, rows) -> {
                            double walked = floor.rows().getOrDefault(what, 0.0);
                            if (Math.abs(walked - rows) > 0.1) {
                                System.out.println(what + ": " + rows + ", floor " + walked);
                            }
                        });
        return comparison;
    }

    private Plan plan(Counted counted) throws Exception {
        return new Plan(
                stack.parts().databases().url("%s"),
                "postgres",
                stack.parts().credentials().of(Secret.DATABASE_PASSWORD),
                stack.parts().addresses().kafka(),
                Told.inFull(stack, EXAMPLES),
                counted.batches(),
                counted.each().rows().containsKey("intake.sent_event inserted"));
    }

    private AutoCloseable standingStill() {
        var services =
                List.of(PartName.INTAKE, PartName.TRIAGE, PartName.NOTIFICATION).stream()
                        .map(stack.parts()::part)
                        .toList();
        services.forEach(service -> service.suspend());
        return () -> services.forEach(service -> service.resume());
    }

    private static double median(Map<String, Object> step, String times) {
        return figures(step, times).get("p50") instanceof Number number ? number.doubleValue() : 0;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> figures(Map<String, Object> step, String name) {
        return step.get(name) instanceof Map<?, ?> figures
                ? (Map<String, Object>) figures
                : Map.of();
    }
}
