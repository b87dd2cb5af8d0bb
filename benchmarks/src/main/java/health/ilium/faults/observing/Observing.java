package health.ilium.faults.observing;

import health.ilium.faults.checker.Delivered;
import health.ilium.faults.checker.Observed;
import health.ilium.faults.load.CaseBodies;
import health.ilium.faults.load.CaseKind;
import health.ilium.faults.load.Operation;
import health.ilium.faults.stack.FaultStack;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads all of a stack once it has drained.
public record Observing(FaultStack stack, CaseBodies bodies) {

    /// @param poisoned places at which the run put what cannot be applied
    public Observed of(
            List<Operation> operations,
            Instant faultFrom,
            Instant faultUntil,
            List<Delivered.Place> poisoned) {
        var databases = new Databases(stack.stack());
        var topics = new Topics(stack.stack().addresses().kafka());
        var mails = stack.mail().provider().taken();
        var texts = stack.sms().provider().taken();
        return new Observed(
                operations,
                faultFrom,
                faultUntil,
                expected(),
                databases.referrals(CaseBodies.FAMILY_NAME),
                databases.events(),
                databases.decisions(),
                databases.messages(),
                mails,
                texts,
                topics.copies(),
                databases.places("consumer_position"),
                databases.places("parked_record"),
                databases.places("skipped_record"),
                poisoned,
                databases.waiting(),
                leaks(topics));
    }

    private List<String> leaks(Topics topics) {
        var leaks = new Leaks().inLogs(stack.folder().resolve("logs"));
        leaks.inMessages(stack.mail().provider().taken());
        leaks.inMessages(stack.sms().provider().taken());
        Topics.CONSUMERS.forEach(
                (topic, group) -> leaks.inHeaders(topics.records(topic + "." + group + ".dlt")));
        Topics.CONSUMERS.keySet().forEach(topic -> leaks.inHeaders(topics.records(topic)));
        return leaks.found();
    }

    private Map<CaseKind, List<String>> expected() {
        return Arrays.stream(CaseKind.values())
                .collect(Collectors.toMap(kind -> kind, bodies::messages));
    }
}
