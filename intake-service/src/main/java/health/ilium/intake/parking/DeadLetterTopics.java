package health.ilium.intake.parking;

import java.util.List;

/// What services could not take, and copies of what waits for a person.
@FunctionalInterface
public interface DeadLetterTopics {

    /// The topics with these names, as they are now.
    Look<List<DeadLetterTopic>> look(List<String> names);
}
