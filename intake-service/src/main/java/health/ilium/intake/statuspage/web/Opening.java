package health.ilium.intake.statuspage.web;

import health.ilium.intake.links.LinkToken;
import health.ilium.intake.links.Links;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.Referrals;
import health.ilium.intake.statuspage.OpeningStatusPages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads what was answered, and opens the page in one transaction.
@Component
class Opening {

    private final OpeningStatusPages pages;
    private final TransactionTemplate transaction;

    Opening(Links links, Referrals referrals, PlatformTransactionManager transactions) {
        this.pages = new OpeningStatusPages(links, referrals);
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Empty also for what is no date; only a date counts as a try.
    Optional<Referral> toPatient(String token, String birthDate) {
        try {
            LocalDate date = LocalDate.parse(birthDate.strip());
            return opened(() -> pages.toPatient(new LinkToken(token), date));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Optional<Referral> toReferrer(String token, String npi) {
        return npi.isBlank()
                ? Optional.empty()
                : opened(() -> pages.toReferrer(new LinkToken(token), npi.strip()));
    }

    private Optional<Referral> opened(Supplier<Optional<Referral>> page) {
        return transaction.execute(_ -> page.get());
    }
}
