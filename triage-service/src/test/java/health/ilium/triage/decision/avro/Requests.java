package health.ilium.triage.decision.avro;

import health.ilium.contract.ClinicalPicture;
import health.ilium.contract.History;
import health.ilium.contract.RedFlags;
import health.ilium.contract.Sex;
import health.ilium.contract.TriageRequested;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/// Requests for tests; what is not said about them is UNKNOWN.
public final class Requests {

    public static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    public static TriageRequested aRequest() {
        return aRequest(clinical -> {});
    }

    public static TriageRequested aRequest(Consumer<ClinicalPicture.Builder> facts) {
        return aRequest(UUID.randomUUID(), 1, facts);
    }

    public static TriageRequested aRequest(
            UUID referralId, long version, Consumer<ClinicalPicture.Builder> facts) {
        var clinical =
                ClinicalPicture.newBuilder()
                        .setRedFlags(RedFlags.newBuilder().build())
                        .setHistory(History.newBuilder().build());
        facts.accept(clinical);
        return TriageRequested.newBuilder()
                .setReferralId(referralId)
                .setReferralVersion(version)
                .setRequestedAt(Instant.parse("2026-11-22T12:00:00Z"))
                .setAsOf(AS_OF)
                .setBirthDate(LocalDate.of(1974, 3, 2))
                .setSex(Sex.FEMALE)
                .setClinical(clinical.build())
                .build();
    }

    private Requests() {}
}
