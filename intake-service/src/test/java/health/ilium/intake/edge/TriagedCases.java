package health.ilium.intake.edge;

import health.ilium.intake.referral.Acceptance;
import health.ilium.intake.referral.Addressed;
import health.ilium.intake.referral.ApplyingReports;
import health.ilium.intake.referral.Commands;
import health.ilium.intake.triage.Decisions;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.triage.TriageDecision;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/// What triage decides about referrals of the tests, instead of Kafka.
record TriagedCases(ApplyingReports applying, TransactionOperations transaction) {

    /// Triage of the facts of a version, without automatic acceptance.
    void decided(String referralId, long factsVersion, Pathway pathway) {
        decided(referralId, factsVersion, Decisions.to(pathway));
    }

    void decided(String referralId, long factsVersion, TriageDecision decision) {
        Addressed report =
                new Addressed(
                        UUID.fromString(referralId),
                        Commands.triaged(factsVersion, decision, Acceptance.CLINICIAN));
        transaction.executeWithoutResult(_ -> applying.apply(List.of(report)));
    }
}
