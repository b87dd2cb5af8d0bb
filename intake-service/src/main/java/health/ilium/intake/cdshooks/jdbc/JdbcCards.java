package health.ilium.intake.cdshooks.jdbc;

import health.ilium.intake.cdshooks.Card;
import health.ilium.intake.cdshooks.Cards;
import health.ilium.intake.cdshooks.Feedback;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class JdbcCards implements Cards {

    private final JdbcClient jdbc;

    JdbcCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void show(UUID client, String service, List<Card> cards, Instant now) {
        for (Card card : cards) {
            jdbc.sql(
                            """
                            insert into cds_card (card, client, service, procedure, pathway,
                                                  policy_id, policy_version, issued_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            card.id(),
                            client,
                            service,
                            card.order().procedure().name(),
                            card.pathway().name(),
                            card.policy().id(),
                            card.policy().version(),
                            now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    @Override
    public Set<UUID> shownTo(UUID client, String service, Collection<UUID> cards) {
        return new HashSet<>(
                jdbc.sql(
                                """
                                select card from cds_card
                                 where card = any(:cards)
                                   and client = :client
                                   and service = :service
                                """)
                        .param("cards", cards.toArray(new UUID[0]))
                        .param("client", client)
                        .param("service", service)
                        .query(UUID.class)
                        .list());
    }

    @Override
    @Transactional
    public void keep(List<Feedback> feedback, Instant now) {
        for (Feedback said : feedback) {
            jdbc.sql(
                            """
                            insert into cds_feedback (card, outcome, accepted_suggestions,
                                                      reason_system, reason_code, user_comment,
                                                      outcome_at, received_at)
                            values (:card, :outcome, :suggestions, :system, :code, :comment,
                                    :at, :now)
                                on conflict do nothing
                            """)
                    .param("card", said.card())
                    .param("outcome", said.outcome().name())
                    .param("suggestions", said.acceptedSuggestions().toArray(new String[0]))
                    .param("system", said.reason() == null ? null : said.reason().system())
                    .param("code", said.reason() == null ? null : said.reason().code())
                    .param("comment", said.comment())
                    .param("at", said.at().atOffset(ZoneOffset.UTC))
                    .param("now", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
