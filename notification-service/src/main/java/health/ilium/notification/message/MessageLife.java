package health.ilium.notification.message;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The life of a message as data. A message is born `PLANNED`, or `HELD` when its time has not
/// come, or settled at once: `SUPPRESSED` when it may not or cannot be sent, `ACCEPTED` when it is
/// a call task for the staff.
final class MessageLife {

    private MessageLife() {}

    static List<MessageStep> from(MessageStatus status) {
        return Arrays.stream(MessageStep.values()).filter(step -> step.from() == status).toList();
    }

    /// The diagram, in Mermaid's notation.
    static String diagram() {
        return Arrays.stream(MessageStep.values())
                .map(step -> "    " + step.from() + " --> " + step.to() + " : " + step)
                .collect(
                        Collectors.joining(
                                "\n",
                                """
                                stateDiagram-v2
                                    [*] --> PLANNED
                                    [*] --> HELD : waits for its time
                                    [*] --> SUPPRESSED : no consent, no address, channel off
                                    [*] --> ACCEPTED : call task
                                """,
                                "\n"));
    }
}
