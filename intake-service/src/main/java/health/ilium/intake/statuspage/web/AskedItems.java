package health.ilium.intake.statuspage.web;

import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.ReferralStatus;
import health.ilium.intake.referral.Triage;
import health.ilium.intake.triage.ItemWords;
import java.util.List;

/// The items that a referrer is asked for, in plain words.
final class AskedItems {

    private AskedItems() {}

    /// Empty unless the referral waits for items.
    static List<String> of(Referral referral, Words say) {
        Triage triage = referral.triage();
        return triage == null || referral.status() != ReferralStatus.AWAITING_INFORMATION
                ? List.of()
                : triage.decision().missing().stream()
                        .map(new ItemWords(say::find)::of)
                        .distinct()
                        .toList();
    }
}
