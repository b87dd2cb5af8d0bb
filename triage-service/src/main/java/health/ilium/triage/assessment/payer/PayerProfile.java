package health.ilium.triage.assessment.payer;

import health.ilium.triage.assessment.policy.Source;
import health.ilium.triage.assessment.rules.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What one kind of payer asks for before it pays for a procedure, as somebody last held it
/// against its source.
///
/// @param payers names as referrers write them; case and punctuation do not matter
/// @param asks the rules that must be met
/// @param rules parameters that differ from those of the policy
/// @param expiresOn first day on which the profile no longer counts as verified
public record PayerProfile(
        String id,
        String title,
        Procedure procedure,
        List<String> payers,
        boolean covered,
        List<RuleId> asks,
        PayerParameters rules,
        Source source,
        LocalDate verifiedOn,
        LocalDate expiresOn) {

    public PayerProfile {
        payers = List.copyOf(payers);
        asks = List.copyOf(asks);
        if (!verifiedOn.isBefore(expiresOn)) {
            throw new IllegalArgumentException("expiresOn must be after verifiedOn");
        }
        if (covered == asks.isEmpty()) {
            throw new IllegalArgumentException(
                    "a covered procedure, and only that, asks for rules");
        }
    }

    boolean names(String payer) {
        return payers.stream().anyMatch(name -> letters(name).equals(letters(payer)));
    }

    boolean verifiedAt(LocalDate day) {
        return day.isBefore(expiresOn);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
