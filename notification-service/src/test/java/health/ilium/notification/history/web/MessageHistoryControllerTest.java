package health.ilium.notification.history.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.access.OnlyServices;
import health.ilium.notification.carrier.ChannelState;
import health.ilium.notification.history.MessageHistory;
import health.ilium.notification.history.SentMessage;
import health.ilium.notification.history.SentMessage.ConsentReliedOn;
import health.ilium.notification.message.Channel;
import health.ilium.notification.message.Language;
import health.ilium.notification.message.MessageStatus;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(
        controllers = MessageHistoryController.class,
        properties = "ilium.service-token=let-me-in")
@ContextConfiguration(classes = MessageHistoryControllerTest.Web.class)
class MessageHistoryControllerTest {

    private static final UUID KNOWN = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    private static final UUID WAITING = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8058");

    private final MockMvcTester mvc;

    @Autowired
    MessageHistoryControllerTest(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void tellsWhatWasSentWithMaskedAddresses() {
        assertThat(get("/api/v1/referrals/" + KNOWN + "/messages", "Bearer let-me-in"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        [{"milestone":"REFERRAL_SUBMITTED","recipient":"PATIENT","channel":"EMAIL",
                          "to":"a•••@example.org","status":"ACCEPTED","reason":null,"language":"ES",
                          "attempts":1,"plannedAt":"2026-11-20T15:00:00Z",
                          "settledAt":"2026-11-20T15:00:01Z","notBefore":null,
                          "template":"referral-submitted.patient/EMAIL/ES@1",
                          "why":"Sent, because the referral arrived. Relies on consent 7 of November 20, 2026 (referrer form)."}]
                        """);
    }

    @Test
    void tellsWhatWillBeSentAndWhen() {
        assertThat(get("/api/v1/referrals/" + WAITING + "/messages", "Bearer let-me-in"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        [{"milestone":"APPOINTMENT_TOMORROW","status":"HELD","reason":null,
                          "attempts":0,"settledAt":null,"notBefore":"2026-12-09T15:00:00Z",
                          "why":"Will be sent on Wednesday, December 9, 2026, at 10:00 AM, because the appointment comes tomorrow. Relies on consent 7 of November 20, 2026 (referrer form)."}]
                        """);
    }

    @Test
    void knowsNothingOfAnotherCase() {
        assertThat(get("/api/v1/referrals/" + UUID.randomUUID() + "/messages", "Bearer let-me-in"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]");
    }

    @Test
    void saysThatTextMessagesAreOff() {
        assertThat(get("/api/v1/channels", "Bearer let-me-in"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        [{"channel":"SMS","on":false,"note":"no credentials"}]
                        """);
    }

    @Test
    void refusesAStrangerWithAProblem() {
        for (String authorization : List.of("", "Bearer wrong", "Basic bGV0LW1lLWlu")) {
            assertThat(get("/api/v1/referrals/" + KNOWN + "/messages", authorization))
                    .hasStatus(401)
                    .hasHeader("WWW-Authenticate", "Bearer")
                    .hasContentType("application/problem+json");
        }
    }

    @Test
    void refusesAnIdThatIsNoneWithAProblem() {
        assertThat(get("/api/v1/referrals/17/messages", "Bearer let-me-in"))
                .hasStatus(400)
                .hasContentType("application/problem+json");
    }

    private MvcTestResult get(String path, String authorization) {
        return mvc.get().uri(path).header("Authorization", authorization).exchange();
    }

    @Import({MessageHistoryController.class, OnlyServices.class})
    static class Web {

        @Bean
        MessageHistory history() {
            Map<UUID, SentMessage> messages = Map.of(KNOWN, sent(), WAITING, held());
            return referral -> {
                SentMessage known = messages.get(referral);
                return known == null ? List.of() : List.of(known);
            };
        }

        @Bean
        ChannelState sms() {
            return new ChannelState(Channel.SMS, false, "no credentials");
        }

        private static SentMessage held() {
            return new SentMessage(
                    UUID.randomUUID(),
                    Milestone.APPOINTMENT_TOMORROW,
                    Recipient.PATIENT,
                    Channel.EMAIL,
                    "ana@example.org",
                    MessageStatus.HELD,
                    null,
                    Language.ES,
                    0,
                    Instant.parse("2026-11-20T15:00:00Z"),
                    null,
                    Instant.parse("2026-12-09T15:00:00Z"),
                    null,
                    null,
                    new ConsentReliedOn(7, "REFERRER_FORM", Instant.parse("2026-11-20T14:00:00Z")));
        }

        private static SentMessage sent() {
            return new SentMessage(
                    UUID.randomUUID(),
                    Milestone.REFERRAL_SUBMITTED,
                    Recipient.PATIENT,
                    Channel.EMAIL,
                    "ana@example.org",
                    MessageStatus.ACCEPTED,
                    null,
                    Language.ES,
                    1,
                    Instant.parse("2026-11-20T15:00:00Z"),
                    Instant.parse("2026-11-20T15:00:01Z"),
                    Instant.parse("2026-11-20T15:00:00Z"),
                    null,
                    "referral-submitted.patient/EMAIL/ES@1",
                    new ConsentReliedOn(7, "REFERRER_FORM", Instant.parse("2026-11-20T14:00:00Z")));
        }
    }
}
