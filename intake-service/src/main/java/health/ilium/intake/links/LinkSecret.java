package health.ilium.intake.links;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What the tokens of all links are made with; notification makes the same ones.
///
/// @param linkSecret at least 32 bytes
@ConfigurationProperties("ilium")
public record LinkSecret(String linkSecret) {

    private static final int SHORTEST = 32;

    /// An unset property arrives as null.
    public LinkSecret {
        if (linkSecret == null || bytes(linkSecret).length < SHORTEST) {
            throw new IllegalArgumentException(
                    "ilium.link-secret (ILIUM_LINK_SECRET) must have at least 32 bytes");
        }
    }

    /// The one token of this audience for this referral.
    public LinkToken token(Audience audience, UUID referralId) {
        String what = audience.name().toLowerCase(Locale.ROOT) + ":" + referralId;
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(linkSecret), "HmacSHA256"));
            return new LinkToken(
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(mac.doFinal(bytes(what))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "LinkSecret[…]";
    }
}
