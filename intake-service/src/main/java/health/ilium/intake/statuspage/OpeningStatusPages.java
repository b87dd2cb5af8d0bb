package health.ilium.intake.statuspage;

import health.ilium.intake.links.Audience;
import health.ilium.intake.links.LinkToken;
import health.ilium.intake.links.Links;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.Referrals;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/// Opens the page behind a link to whoever answers a question about the referral. An unknown, a
/// locked and a wrongly answered link look alike. Needs a running transaction.
public final class OpeningStatusPages {

    private final Links links;
    private final Referrals referrals;

    public OpeningStatusPages(Links links, Referrals referrals) {
        this.links = links;
        this.referrals = referrals;
    }

    /// To the patient, who knows the birth date.
    public Optional<Referral> toPatient(LinkToken token, LocalDate birthDate) {
        return open(
                token,
                Audience.PATIENT,
                it -> it.submission().patient().birthDate().equals(birthDate));
    }

    /// To the referring clinician, who knows the own NPI.
    public Optional<Referral> toReferrer(LinkToken token, String npi) {
        return open(token, Audience.REFERRER, it -> it.submission().referrer().npi().equals(npi));
    }

    private Optional<Referral> open(
            LinkToken token, Audience audience, Predicate<Referral> provenBy) {
        Optional<Referral> found = links.opened(token, audience).flatMap(referrals::find);
        if (found.isPresent() && !provenBy.test(found.get())) {
            links.wrongAnswer(token);
            return Optional.empty();
        }
        return found;
    }
}
