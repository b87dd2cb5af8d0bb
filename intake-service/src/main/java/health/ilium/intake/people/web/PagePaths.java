package health.ilium.intake.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/// Where pages for who signs in are.
final class PagePaths {

    static final String[] PATTERNS = {
        "/sign-in", "/sign-in/**", "/sign-out", "/account/**", "/staff/**", "/admin/**"
    };

    private static final String[] ROOTS = {"/sign-in", "/sign-out", "/account", "/staff", "/admin"};

    private PagePaths() {}

    static boolean hold(HttpServletRequest request) {
        String path = request.getRequestURI();
        return Stream.of(ROOTS).anyMatch(root -> path.equals(root) || path.startsWith(root + "/"));
    }
}
