package health.ilium.benchmarks.pipeline;

import health.ilium.localstack.parts.PartName;
import health.ilium.schemas.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Each stage alone: the others stand still, what waits for it was left by the one before it. Done
/// twice, the second time with fewer referrals and PostgreSQL counting statements.
final class Stages {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int CONNECTIONS = 16;

    private final Stack stack;
    private final OpenLoop load;

    Stages(Stack stack, OpenLoop load) {
        this.stack = stack;
        this.load = load;
    }

    List<Object> measure(int referrals) throws Exception {
        List<Map<String, Object>> quick;
        try (var meter = new StageMeter(stack, null)) {
            quick = pass(meter, referrals);
        }
        try (var statements = Statements.counting(stack);
                var meter = new StageMeter(stack, statements)) {
            var counted = pass(meter, Math.max(100, referrals / 5));
            for (int stage = 0; stage < quick.size(); stage++) {
                quick.get(stage).put("roundTrips", counted.get(stage).get("roundTrips"));
            }
        }
        return List.copyOf(quick);
    }

    private List<Map<String, Object>> pass(StageMeter meter, int n) throws Exception {
        var stages = new ArrayList<Map<String, Object>>();
        try (var topics = stack.topicEnds()) {
            try (var _ = HeldRelay.of(stack, "intake")) {
                stages.add(meter.turn("intake: POST", PartName.INTAKE, n, () -> submit(n)));
            }
            stages.add(
                    meter.turn(
                            "intake: relay",
                            PartName.INTAKE,
                            n,
                            more(topics, Topics.REFERRAL_EVENTS.name(), n)));
            stages.add(
                    meter.turn(
                            "triage",
                            PartName.TRIAGE,
                            n,
                            more(topics, Topics.TRIAGE_DECISIONS.name(), n)));
            stages.add(
                    meter.turn(
                            "intake: decisions",
                            PartName.INTAKE,
                            n,
                            more(topics, Topics.REFERRAL_EVENTS.name(), n)));
            stages.add(
                    meter.turn(
                            "notification",
                            PartName.NOTIFICATION,
                            n,
                            more(topics, Topics.MESSAGE_EVENTS.name(), Told.MESSAGES_EACH * n)));
            stages.add(meter.turn("intake: outcomes", PartName.INTAKE, n, outcomes(topics)));
        }
        return stages;
    }

    private Advance submit(int n) {
        var outcome = load.submitAtOnce(n, CONNECTIONS);
        if (outcome.refused() > 0) {
            throw new IllegalStateException(outcome.refused() + " refused");
        }
        var answered =
                outcome.referrals().values().stream()
                        .map(OpenLoop.Submitted::answered)
                        .sorted()
                        .toList();
        var looks = new ArrayList<Advance.Look>();
        looks.add(new Advance.Look(outcome.since(), 0));
        answered.forEach(at -> looks.add(new Advance.Look(at, looks.size())));
        return new Advance(looks);
    }

    private static Callable<Advance> more(TopicEnds topics, String topic, int records)
            throws Exception {
        long before = topics.records(topic);
        return () -> Advance.until(records, () -> topics.records(topic) - before, PATIENCE);
    }

    private static Callable<Advance> outcomes(TopicEnds topics) throws Exception {
        var topic = Topics.MESSAGE_EVENTS.name();
        long before = topics.consumed("intake", topic);
        long all = topics.records(topic) - before;
        return () -> Advance.until(all, () -> topics.consumed("intake", topic) - before, PATIENCE);
    }
}
