package health.ilium.intake.worklist.web;

import health.ilium.intake.messages.MessageHistory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The messages of a case as its page shows them.
@Component
public class CaseMessages {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<CaseMessage>> LIST = new TypeReference<>() {};

    private final MessageHistory history;

    CaseMessages(MessageHistory history) {
        this.history = history;
    }

    /// Empty when nobody can tell now.
    Optional<List<CaseMessage>> of(UUID referralId) {
        return history.of(referralId).flatMap(CaseMessages::read);
    }

    private static Optional<List<CaseMessage>> read(String json) {
        try {
            return Optional.of(JSON.readValue(json, LIST));
        } catch (JacksonException newerThanThis) {
            return Optional.empty();
        }
    }

    /// @param to masked
    /// @param why a sentence for staff
    /// @param settledAt when it was sent, or when it was given up
    public record CaseMessage(
            String recipient,
            String channel,
            @Nullable String to,
            String status,
            String why,
            @Nullable Instant settledAt) {

        /// Whether it may not have arrived although it should have.
        public boolean isInDoubt() {
            return status.equals("FAILED") || status.equals("UNKNOWN");
        }
    }
}
