package health.ilium.intake.people;

import org.jspecify.annotations.Nullable;

/// Somebody on the way to the identity provider and back.
///
/// @param nonce that the provider has to repeat
/// @param codeVerifier that only this service knows (PKCE)
/// @param target where they wanted to go
public record SignInRequest(String nonce, String codeVerifier, @Nullable String target) {

    @Override
    public String toString() {
        return "SignInRequest[hidden]";
    }
}
