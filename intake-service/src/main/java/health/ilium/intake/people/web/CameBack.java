package health.ilium.intake.people.web;

import health.ilium.intake.people.Identity;
import health.ilium.intake.people.SignInOutcome;
import health.ilium.intake.people.SigningInElsewhere;
import health.ilium.intake.wire.Failures;
import health.ilium.intake.wire.SeeOther;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.transaction.TransactionException;

/// Opens a session for who comes back from the identity provider and has an account here.
final class CameBack implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(CameBack.class);

    private final SigningInElsewhere signingIn;
    private final SessionCookie cookie;
    private final PageAnswers pages;

    CameBack(SigningInElsewhere signingIn, SessionCookie cookie, PageAnswers pages) {
        this.signingIn = signingIn;
        this.cookie = cookie;
        this.pages = pages;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication vouchedFor)
            throws IOException, ServletException {
        if (!(vouchedFor.getPrincipal() instanceof OidcUser user)) {
            throw new IllegalStateException("No identity came back");
        }
        try {
            if (signingIn.signIn(identity(user), ClientAddress.of(request))
                    instanceof SignInOutcome.SignedIn(var token, var person)) {
                cookie.give(response, token);
                SeeOther.to(
                        Optional.ofNullable(OnTheWay.target(request))
                                .orElseGet(() -> SignedIn.home(person)),
                        response);
            } else {
                pages.write(request, response, HttpStatus.FORBIDDEN, "answer.no-account", Map.of());
            }
        } catch (DataAccessException | TransactionException failure) {
            HttpStatus status = Failures.problem(failure).status();
            pages.write(request, response, status, PageAnswers.key(status), Map.of());
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException, ServletException {
        LOG.info(
                "Nobody was signed in by the identity provider: {}",
                refused instanceof OAuth2AuthenticationException coded
                        ? coded.getError().getErrorCode().replaceAll("[^a-z_]", "?")
                        : refused.getClass().getName());
        pages.write(request, response, HttpStatus.FORBIDDEN, "answer.elsewhere", Map.of());
    }

    private static Identity identity(OidcUser user) {
        return new Identity(
                Objects.requireNonNull(user.getIssuer()).toString(),
                Objects.requireNonNull(user.getSubject()),
                Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null);
    }
}
