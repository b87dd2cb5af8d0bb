package health.ilium.access.bearer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognises the caller by RFC 6750 bearer token. Without a good one the request goes on unnamed.
public final class BearerTokens extends OncePerRequestFilter {

    private static final Pattern BEARER =
            Pattern.compile("Bearer +([A-Za-z0-9._~+/=-]{1,512}) *", Pattern.CASE_INSENSITIVE);

    private final Function<TokenHash, ? extends Optional<?>> holders;
    private final NobodyCanTell nobodyCanTell;

    /// @param holders who holds a token, nobody when it is unknown or was taken back
    /// @param nobodyCanTell answers when `holders` fails
    public BearerTokens(
            Function<TokenHash, ? extends Optional<?>> holders, NobodyCanTell nobodyCanTell) {
        this.holders = holders;
        this.nobodyCanTell = nobodyCanTell;
    }

    /// What to answer with the status 401, as RFC 6750 has it.
    public static void challenge(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE,
                request.getHeader(HttpHeaders.AUTHORIZATION) == null
                        ? "Bearer"
                        : "Bearer error=\"invalid_token\"");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        var bearer = BEARER.matcher(header == null ? "" : header);
        if (bearer.matches()) {
            try {
                holders.apply(TokenHash.of(bearer.group(1)))
                        .map(KnownCaller::new)
                        .map(SecurityContextImpl::new)
                        .ifPresent(SecurityContextHolder::setContext);
            } catch (RuntimeException failure) {
                nobodyCanTell.answer(failure, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /// The whole answer to a request whose token could not be looked up.
    @FunctionalInterface
    public interface NobodyCanTell {

        void answer(RuntimeException failure, HttpServletResponse response) throws IOException;
    }
}
