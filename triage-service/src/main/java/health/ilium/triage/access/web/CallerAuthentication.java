package health.ilium.triage.access.web;

import health.ilium.triage.access.Caller;
import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;

final class CallerAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Caller caller;

    CallerAuthentication(Caller caller) {
        super(Set.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }
}
