package health.ilium.intake.wire;

import java.util.Map;

/// What every page is sent with: it is kept by nobody, tells other sites nothing and takes nothing
/// from them.
public final class PageHeaders {

    public static final Map<String, String> ALL =
            Map.of(
                    "Cache-Control",
                    "no-store",
                    "Referrer-Policy",
                    "no-referrer",
                    "Content-Security-Policy",
                    "default-src 'self'; form-action 'self'; frame-ancestors 'none';"
                            + " base-uri 'none'");

    private PageHeaders() {}
}
