package health.ilium.intake.people.jdbc;

import health.ilium.access.bearer.TokenHash;
import health.ilium.intake.people.SessionToken;
import health.ilium.intake.people.SignInRequest;
import health.ilium.intake.people.SignInRequests;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Those who are on the way, so that they may come back to another instance.
@Component
class JdbcSignInRequests implements SignInRequests {

    private final JdbcClient jdbc;

    JdbcSignInRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(String state, SessionToken visitor, SignInRequest request, Instant now) {
        jdbc.sql(
                        """
                        insert into sign_in_request
                            (state_sha256, visitor_sha256, nonce, code_verifier, target, began_at)
                        values (:state, :visitor, :nonce, :verifier, :target, :now)
                        """)
                .param("state", TokenHash.of(state).hex())
                .param("visitor", visitor.sha256())
                .param("nonce", request.nonce())
                .param("verifier", request.codeVerifier())
                .param("target", request.target())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Optional<SignInRequest> take(String state, SessionToken visitor, Instant since) {
        return jdbc.sql(
                        """
                        delete from sign_in_request
                         where state_sha256 = ? and visitor_sha256 = ? and began_at > ?
                        returning nonce, code_verifier, target
                        """)
                .params(TokenHash.of(state).hex(), visitor.sha256(), since.atOffset(ZoneOffset.UTC))
                .query(
                        (row, _) ->
                                new SignInRequest(
                                        row.getString("nonce"),
                                        row.getString("code_verifier"),
                                        row.getString("target")))
                .optional();
    }

    @Override
    public void forget(Instant before) {
        jdbc.sql("delete from sign_in_request where began_at <= ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
