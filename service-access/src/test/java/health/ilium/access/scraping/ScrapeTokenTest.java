package health.ilium.access.scraping;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.access.bearer.TokenHash;
import org.junit.jupiter.api.Test;

class ScrapeTokenTest {

    @Test
    void letsNobodyInWhereNoneIsSet() {
        assertThat(new ScrapeToken("").holder(TokenHash.of(""))).isEmpty();
        assertThat(new ScrapeToken(" ").holder(TokenHash.of(" "))).isEmpty();
    }

    @Test
    void doesNotShowItself() {
        assertThat(new ScrapeToken("let-me-count")).hasToString("ScrapeToken[hidden]");
    }
}
