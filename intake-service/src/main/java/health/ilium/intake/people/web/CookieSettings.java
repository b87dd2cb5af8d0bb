package health.ilium.intake.people.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param cookie name of the session's cookie; with `__Host-` no other host can set it
/// @param secure whether it is sent over TLS only; browsers make an exception for localhost
@ConfigurationProperties("intake.session")
record CookieSettings(
        @DefaultValue("__Host-ilium") String cookie, @DefaultValue("true") boolean secure) {

    CookieSettings {
        if (cookie.startsWith("__") && !secure) {
            throw new IllegalArgumentException(
                    "intake.session.cookie may not begin with __ when intake.session.secure is"
                            + " false: browsers would not take it");
        }
    }
}
