package health.ilium.intake.people.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CookieSettingsTest {

    @Test
    void refuseANameThatBrowsersTakeOverTlsOnly() {
        assertThatThrownBy(() -> new CookieSettings("__Host-ilium", false))
                .hasMessageContaining("intake.session.cookie");
        assertThatCode(() -> new CookieSettings("ilium", false)).doesNotThrowAnyException();
    }
}
