package health.ilium.access.scraping;

import health.ilium.access.bearer.TokenHash;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The secret of who collects figures (`ilium.scrape-token`). Without one nobody is let in.
@ConfigurationProperties("ilium")
record ScrapeToken(@DefaultValue("") String scrapeToken) {

    /// The scraper, if that is whose token it is.
    Optional<String> holder(TokenHash shown) {
        return !scrapeToken.isBlank() && TokenHash.of(scrapeToken).equals(shown)
                ? Optional.of("scraper")
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "ScrapeToken[hidden]";
    }
}
