package health.ilium.access.bearer;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// Whoever holds the token of a request, or is known by other means, as the service that was asked
/// knows them.
public final class KnownCaller extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Object caller;

    public KnownCaller(Object caller) {
        super(Set.of());
        this.caller = caller;
        setAuthenticated(true);
    }

    /// The caller of the running request, if there is one of this kind.
    public static <C> Optional<C> current(Class<C> kind) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof KnownCaller known
                        && kind.isInstance(known.caller)
                ? Optional.of(kind.cast(known.caller))
                : Optional.empty();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return caller;
    }
}
