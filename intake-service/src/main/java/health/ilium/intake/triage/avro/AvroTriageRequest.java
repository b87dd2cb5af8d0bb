package health.ilium.intake.triage.avro;

import health.ilium.contract.TriageRequested;
import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.submission.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Clinical facts as triage is asked about them, for a referral and for a dry run alike.
public final class AvroTriageRequest {

    private static final UUID NO_REFERRAL = new UUID(0, 0);

    private AvroTriageRequest() {}

    /// Facts of a version of a referral.
    ///
    /// @param asOf the practice's calendar day
    public static TriageRequested of(
            UUID referralId,
            long version,
            Instant requestedAt,
            LocalDate asOf,
            @Nullable LocalDate birthDate,
            Sex sex,
            ClinicalPicture clinical) {
        return new TriageRequested(
                referralId,
                version,
                requestedAt,
                asOf,
                birthDate,
                Codes.same(health.ilium.contract.Sex.class, sex),
                AvroClinicalPicture.of(clinical));
    }

    /// Facts that belong to no referral yet.
    ///
    /// @param asOf the practice's calendar day
    public static TriageRequested dryRun(
            Instant requestedAt,
            LocalDate asOf,
            @Nullable LocalDate birthDate,
            Sex sex,
            ClinicalPicture clinical) {
        return of(NO_REFERRAL, 0, requestedAt, asOf, birthDate, sex, clinical);
    }
}
