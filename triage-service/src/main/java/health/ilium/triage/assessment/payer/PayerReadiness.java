package health.ilium.triage.assessment.payer;

import health.ilium.triage.assessment.rules.Findings;
import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// How ready a case is for what one profile asks; `gaps` are plain sentences, none when nothing is
/// missing. Past its expiry a profile is shown as not verified, and its title says so.
public record PayerReadiness(
        String profile,
        String title,
        boolean covered,
        List<String> gaps,
        String source,
        LocalDate verifiedOn,
        LocalDate expiresOn,
        boolean verified) {

    static PayerReadiness of(PayerProfile profile, Findings found) {
        boolean verified = profile.verifiedAt(found.facts().asOf());
        return new PayerReadiness(
                profile.id(),
                verified
                        ? profile.title()
                        : profile.title() + " (not verified since " + profile.expiresOn() + ")",
                profile.covered(),
                profile.covered()
                        ? gaps(profile, found)
                        : List.of("It does not cover " + profile.procedure().words() + "."),
                profile.source().text(),
                profile.verifiedOn(),
                profile.expiresOn(),
                verified);
    }

    /// The rules asked for that are not met, under the policy with the profile's parameters put
    /// over it.
    private static List<String> gaps(PayerProfile profile, Findings found) {
        var asPayerReads = Findings.in(found.facts(), profile.rules().over(found.policy()));
        var gaps = new ArrayList<String>();
        for (RuleId rule : profile.asks()) {
            if (asPayerReads.outcome(rule) != Outcome.MET) {
                gaps.add(Gap.sentence(asPayerReads.explained(rule)));
            }
        }
        return List.copyOf(gaps);
    }
}
