package health.ilium.notification.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import health.ilium.notification.message.Recipient;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageLinksTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final UUID REFERRAL = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    private final PageLinks links = new PageLinks(new LinkSettings(SECRET, "https://x.example"));

    @Test
    void computesTheTokenThatIntakeKnowsTheHashOf() {
        // printf %s patient:<id> | openssl dgst -sha256 -hmac <secret> -binary | basenc --base64url
        assertThat(links.of(Recipient.PATIENT, REFERRAL))
                .isEqualTo("https://x.example/p/nHvZiEslPI6CMCu8N8k1bEzBnUnXtMocQKRGoL4b0mI");
        assertThat(links.of(Recipient.REFERRER, REFERRAL))
                .isEqualTo("https://x.example/r/ul3Bb1XoLol89cTcyAUpEktccGYfXeiaI1RfVnEBvDU");
    }

    @Test
    void sendsStaffToTheStartPage() {
        assertThat(links.of(Recipient.OFFICE, REFERRAL)).isEqualTo("https://x.example/");
        assertThat(links.of(Recipient.ON_CALL, REFERRAL)).isEqualTo("https://x.example/");
    }

    @Test
    void knowsHowLongALinkGets() {
        assertThat(links.of(Recipient.PATIENT, REFERRAL)).hasSameSizeAs(links.longest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "too short"})
    void refusesAWeakSecret(String secret) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinkSettings(secret, "https://x.example"))
                .withMessageContaining("ILIUM_LINK_SECRET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x.example", "https://x.example/", "ftp://x.example"})
    void refusesABaseUrlThatNobodyCanFollow(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LinkSettings(SECRET, url))
                .withMessageContaining("ILIUM_PUBLIC_BASE_URL");
    }
}
