package health.ilium.notification.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.notification.message.Recipient;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Links to the page of a case. A token is the HMAC-SHA256 of `<audience>:<referralId>`, in
/// base64url without padding; intake knows its hash only.
public final class PageLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int TOKEN_LENGTH = 43;

    private final String baseUrl;
    private final SecretKeySpec key;

    public PageLinks(LinkSettings settings) {
        baseUrl = settings.publicBaseUrl();
        key = new SecretKeySpec(settings.linkSecret().getBytes(UTF_8), ALGORITHM);
    }

    public String of(Recipient recipient, UUID referralId) {
        return switch (recipient) {
            case PATIENT -> baseUrl + "/p/" + token("patient", referralId);
            case REFERRER -> baseUrl + "/r/" + token("referrer", referralId);
            case OFFICE, ON_CALL -> baseUrl + "/";
        };
    }

    /// A link as long as links get.
    public String longest() {
        return baseUrl + "/p/" + "x".repeat(TOKEN_LENGTH);
    }

    private String token(String audience, UUID referralId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] code = mac.doFinal((audience + ":" + referralId).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, impossible);
        }
    }
}
