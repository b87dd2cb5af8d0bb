package health.ilium.triage.access.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.triage.access.Tokens;
import health.ilium.triage.assessment.policy.Sha256;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
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
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        var bearer = BEARER.matcher(header == null ? "" : header);
        if (bearer.matches()) {
            tokens.holder(Sha256.of(bearer.group(1).getBytes(UTF_8)))
                    .map(CallerAuthentication::new)
                    .map(SecurityContextImpl::new)
                    .ifPresent(SecurityContextHolder::setContext);
        }
        chain.doFilter(request, response);
    }
}
