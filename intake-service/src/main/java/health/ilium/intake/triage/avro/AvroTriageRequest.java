package health.ilium.intake.triage.avro;

import health.ilium.contract.Office;
import health.ilium.contract.Sex;
import health.ilium.contract.TriageRequested;
import health.ilium.intake.triage.AskedFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Clinical facts as triage is asked about them, for a referral and for a dry run alike.
public final class AvroTriageRequest {

    private static final UUID NO_REFERRAL = new UUID(0, 0);

    private AvroTriageRequest() {}

    /// Facts of a version of a referral.
    ///
    /// @param asOf the practice's calendar day
    public static TriageRequested of(
            UUID referralId, long version, Instant requestedAt, LocalDate asOf, AskedFacts facts) {
        return new TriageRequested(
                referralId,
                version,
                requestedAt,
                asOf,
                facts.birthDate(),
                Codes.same(Sex.class, facts.sex()),
                AvroClinicalPicture.of(facts.clinical()),
                Codes.orNull(Office.class, facts.office()),
                facts.payer());
    }

    /// Facts that belong to no referral yet.
    ///
    /// @param asOf the practice's calendar day
    public static TriageRequested dryRun(Instant requestedAt, LocalDate asOf, AskedFacts facts) {
        return of(NO_REFERRAL, 0, requestedAt, asOf, facts);
    }
}
