package health.ilium.intake.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where somebody wanted to go before they had to sign in: a page of this service, never another
/// site's.
record ReturnTarget(String path) {

    private static final Pattern OURS =
            Pattern.compile("/(?:staff|admin|account)(?:[/?][A-Za-z0-9/?&=%.,:;+*~_-]{0,1000})?");

    static Optional<ReturnTarget> of(@Nullable String path) {
        return path != null && OURS.matcher(path).matches()
                ? Optional.of(new ReturnTarget(path))
                : Optional.empty();
    }

    /// The page that was asked for.
    static Optional<ReturnTarget> of(HttpServletRequest request) {
        String query = request.getQueryString();
        return of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
