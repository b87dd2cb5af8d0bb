package health.ilium.intake.referral.kafka;

import health.ilium.intake.referral.Addressed;
import health.ilium.intake.referral.ApplyingReports;
import java.util.List;

/// A report about a referral that was never submitted is impossible.
final class Reports {

    private Reports() {}

    static void apply(ApplyingReports applyingReports, List<Addressed> reports) {
        Possible.require(
                applyingReports.apply(reports).isEmpty(), "referralId is of no referral here");
    }
}
