package health.ilium.intake.statuspage.web;

import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.ReferralStatus;
import health.ilium.intake.referral.Triage;
import health.ilium.intake.triage.MissingItem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The items that a referrer is asked for, in plain words.
final class AskedItems {

    private static final Pattern PLACE_IN_LIST = Pattern.compile("\\[\\d+]");
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private AskedItems() {}

    /// Empty unless the referral waits for items.
    static List<String> of(Referral referral, Words say) {
        Triage triage = referral.triage();
        return triage == null || referral.status() != ReferralStatus.AWAITING_INFORMATION
                ? List.of()
                : triage.decision().missing().stream()
                        .map(item -> words(item, say))
                        .distinct()
                        .toList();
    }

    private static String words(MissingItem item, Words say) {
        String field = PLACE_IN_LIST.matcher(item.field()).replaceAll("");
        return say.find("item." + item.rule() + "." + field)
                .or(() -> say.find("item." + field))
                .orElseGet(() -> spelledOut(field));
    }

    private static String spelledOut(String field) {
        String name = field.substring(field.lastIndexOf('.') + 1);
        return CAPITAL.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
