package health.ilium.triage.decision.web;

import static health.ilium.triage.access.Action.READ_DECISIONS;

import health.ilium.triage.access.web.Allowed;
import health.ilium.triage.decision.KeptDecision;
import health.ilium.triage.decision.KeptDecisions;
import health.ilium.triage.decision.avro.PlainWords;
import health.ilium.triage.wire.Problem;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Shows a decision as it was made, with the policy version that made it.
@RestController
class DecisionEndpoints {

    private final KeptDecisions decisions;

    DecisionEndpoints(KeptDecisions decisions) {
        this.decisions = decisions;
    }

    /// @param decision as the contract's `TriageDecision`, as it was when it was made
    record Decision(
            UUID decisionId,
            UUID referralId,
            long referralVersion,
            Instant decidedAt,
            Map<String, @Nullable Object> decision) {

        private static Decision of(KeptDecision kept) {
            return new Decision(
                    kept.decisionId(),
                    kept.referralId(),
                    kept.referralVersion(),
                    kept.decidedAt(),
                    PlainWords.of(kept.schema(), kept.body().array()));
        }
    }

    @GetMapping("/api/v1/decisions/{id}")
    @Allowed(to = READ_DECISIONS)
    ResponseEntity<?> decision(@PathVariable UUID id) {
        return decisions
                .find(id)
                .map(Decision::of)
                .<ResponseEntity<?>>map(
                        it -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(it))
                .orElseGet(() -> ResponseEntity.of(Problem.notFound()).build());
    }
}
