package health.ilium.benchmarks.pipeline;

import java.util.SplittableRandom;

/// Makes referrals of people that do not exist, most of them ready for a diagnostic injection.
final class ReferralBody {

    private final long seed;
    private final String run;

    /// @param run distinguishes this run's patients from those of earlier runs
    ReferralBody(long seed, String run) {
        this.seed = seed;
        this.run = run;
    }

    String of(int number) {
        var random = new SplittableRandom(seed + number);
        return """
        {"referrer": {"npi": "1234567893", "name": "Dr Bench", "practice": "Bench Family Medicine",
                      "phone": "+13055550101", "email": "office-%2$d@example.org"},
         "patient": {"givenName": "Ana%3$s", "familyName": "Bench%1$d", "birthDate": "19%4$d-03-02",
                     "sex": "FEMALE", "email": "ana-%3$s-%1$d@example.org",
                     "preferredLanguage": "%5$s", "preferredOffice": "%6$s",
                     "consent": {"sms": false, "email": true, "source": "REFERRER_FORM",
                                 "recordedAt": "2026-11-20T15:00:00Z"}},
         "priority": "ROUTINE", "reason": "Buttock pain that does not respond to therapy",
         "diagnoses": ["M53.3"],
         "clinical": {
          "painSide": "LEFT", "painBelowL5": "YES", "painOverSiJoint": "YES",
          "painDurationMonths": %7$d, "pregnancyRelatedOnset": "NO",
          "painScore": {"value": %8$d, "scale": "NRS_0_10", "measuredOn": "2026-11-18"},
          "fortinFingerTest": "YES",
          "provocationTests": [
           {"test": "FABER", "side": "LEFT", "result": "POSITIVE"},
           {"test": "THIGH_THRUST", "side": "LEFT", "result": "POSITIVE"},
           {"test": "COMPRESSION", "side": "LEFT", "result": "NEGATIVE"},
           {"test": "GAENSLEN", "side": "LEFT", "result": "POSITIVE"}],
          "conservativeCare": [{"kind": "PHYSICAL_THERAPY", "weeks": 12}],
          "redFlags": {"caudaEquinaSigns": "NO", "progressiveNeurologicDeficit": "NO",
           "suspectedInfection": "NO", "majorTraumaOrFragilityFracture": "NO",
           "cancerHistoryOrUnexplainedWeightLoss": "NO", "postProcedureComplication": "NO",
           "aorticAneurysmFeatures": "NO"},
          "history": {"pregnant": "NO"}}}
        """
                .formatted(
                        number,
                        random.nextInt(40),
                        run,
                        random.nextInt(60, 90),
                        random.nextBoolean() ? "es" : "en",
                        switch (random.nextInt(3)) {
                            case 0 -> "SOUTH_MIAMI";
                            case 1 -> "HIALEAH";
                            default -> "WESTON";
                        },
                        random.nextInt(4, 40),
                        random.nextInt(4, 10));
    }
}
