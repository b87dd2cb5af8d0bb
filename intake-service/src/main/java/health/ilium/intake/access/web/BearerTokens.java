package health.ilium.intake.access.web;

import health.ilium.intake.access.TokenHash;
import health.ilium.intake.access.Tokens;
import health.ilium.intake.wire.Failures;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognises the caller by RFC 6750 bearer token. Without a good one the request goes on unnamed.
final class BearerTokens extends OncePerRequestFilter {

    private static final Pattern BEARER =
            Pattern.compile("Bearer +([A-Za-z0-9._~+/=-]{1,512}) *", Pattern.CASE_INSENSITIVE);

    private final Tokens tokens;

    BearerTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        Matcher bearer = BEARER.matcher(header == null ? "" : header);
        if (bearer.matches()) {
            try {
                tokens.holder(TokenHash.of(bearer.group(1)))
                        .map(CallerAuthentication::new)
                        .map(SecurityContextImpl::new)
                        .ifPresent(SecurityContextHolder::setContext);
            } catch (DataAccessException nobodyCanTell) {
                Failures.problem(nobodyCanTell).writeTo(response);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
