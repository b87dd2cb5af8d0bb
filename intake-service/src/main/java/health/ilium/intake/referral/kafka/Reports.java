package health.ilium.intake.referral.kafka;

import health.ilium.intake.referral.Addressed;
import health.ilium.intake.referral.ApplyingReports;
import java.util.List;

/// A report about a referral that was never submitted, or facts that it never had, is impossible.
final class Reports {

    private Reports() {}

    static void apply(ApplyingReports applyingReports, List<Addressed> reports) {
        Possible.require(
                applyingReports.apply(reports).isEmpty(),
                "referralId or referralVersion is of no referral here");
    }
}
