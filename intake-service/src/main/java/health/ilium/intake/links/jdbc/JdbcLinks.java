package health.ilium.intake.links.jdbc;

import health.ilium.intake.links.Audience;
import health.ilium.intake.links.LinkSecret;
import health.ilium.intake.links.LinkToken;
import health.ilium.intake.links.Links;
import health.ilium.intake.referral.PageLinks;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Links by the hash of their token.
@Component
class JdbcLinks implements Links, PageLinks {

    private static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final LinkSecret secret;

    JdbcLinks(JdbcClient jdbc, LinkSecret secret) {
        this.jdbc = jdbc;
        this.secret = secret;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void issue(UUID referralId) {
        jdbc.sql(
                        """
                        insert into page_link (token_sha256, referral_id, audience)
                        values (:patient, :id, 'PATIENT'), (:referrer, :id, 'REFERRER')
                        """)
                .param("patient", secret.token(Audience.PATIENT, referralId).sha256())
                .param("referrer", secret.token(Audience.REFERRER, referralId).sha256())
                .param("id", referralId)
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> opened(LinkToken token, Audience audience) {
        return jdbc.sql(
                        """
                        select referral_id from page_link
                        where token_sha256 = :token and audience = :audience
                            and wrong_tries < :tries
                        for update
                        """)
                .param("token", token.sha256())
                .param("audience", audience.name())
                .param("tries", TRIES)
                .query((row, _) -> row.getObject("referral_id", UUID.class))
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void wrongAnswer(LinkToken token) {
        jdbc.sql("update page_link set wrong_tries = wrong_tries + 1 where token_sha256 = :token")
                .param("token", token.sha256())
                .update();
    }
}
