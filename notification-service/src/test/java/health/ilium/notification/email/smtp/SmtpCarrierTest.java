package health.ilium.notification.email.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.notification.carrier.Letter;
import health.ilium.notification.carrier.Outcome;
import health.ilium.notification.message.Reason;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpCarrierTest {

    @ParameterizedTest
    @ValueSource(strings = {".", "DATA", "RCPT", "MAIL"})
    void triesAgainWhatIsRefusedForNow(String command) throws Exception {
        try (MisbehavingSmtpServer server = answering(command, "451 later")) {
            assertThat(carry(server))
                    .isEqualTo(new Outcome.FailedForNow(Reason.PROVIDER_BUSY, null));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "DATA", "RCPT", "MAIL"})
    void doesNotTryAgainWhatIsRefusedForGood(String command) throws Exception {
        try (MisbehavingSmtpServer server = answering(command, "554 no")) {
            assertThat(carry(server)).isEqualTo(new Outcome.FailedForGood(Reason.PROVIDER_REFUSED));
        }
    }

    @Test
    void doesNotKnowWhenTheServerFallsSilentAfterTheData() throws Exception {
        try (MisbehavingSmtpServer server = answering(".", MisbehavingSmtpServer.RESET)) {
            assertThat(carry(server))
                    .isEqualTo(new Outcome.Unknown(Reason.NO_ANSWER_AFTER_SENDING));
            assertThat(server.taken()).isEqualTo(1);
        }
    }

    @Test
    void doesNotKnowWhenTheAnswerToTheDataIsNonsense() throws Exception {
        try (MisbehavingSmtpServer server = answering(".", "hello there")) {
            assertThat(carry(server))
                    .isEqualTo(new Outcome.Unknown(Reason.NO_ANSWER_AFTER_SENDING));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"DATA", "RCPT", "MAIL", "EHLO"})
    void triesAgainWhenTheConnectionBreaksBeforeTheData(String command) throws Exception {
        try (MisbehavingSmtpServer server = answering(command, MisbehavingSmtpServer.RESET)) {
            assertThat(carry(server))
                    .isEqualTo(new Outcome.FailedForNow(Reason.PROVIDER_UNREACHABLE, null));
            assertThat(server.taken()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"421 busy", "554 go away"})
    void triesAgainWhenTheServerDoesNotWantToTalk(String greeting) throws Exception {
        try (MisbehavingSmtpServer server = answering("", greeting)) {
            assertThat(carry(server))
                    .isEqualTo(new Outcome.FailedForNow(Reason.PROVIDER_UNREACHABLE, null));
        }
    }

    @Test
    void triesAgainWhenNobodyListens() throws Exception {
        assertThat(carrier(unusedPort()).carry(letter("ana@example.org")))
                .isEqualTo(new Outcome.FailedForNow(Reason.PROVIDER_UNREACHABLE, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana@example.org\r\nBcc: x@example.org", "no address", "@", "a@b@c"})
    void refusesWhatIsNoAddress(String address) throws Exception {
        try (MisbehavingSmtpServer server = new MisbehavingSmtpServer(Map.of())) {
            assertThat(carrier(server.port()).carry(letter(address)))
                    .isEqualTo(new Outcome.FailedForGood(Reason.ADDRESS_REFUSED));
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void keepsTheConnectionOpenBetweenEmails() throws Exception {
        try (MisbehavingSmtpServer server = new MisbehavingSmtpServer(Map.of())) {
            SmtpCarrier carrier = carrier(server.port());
            for (int email = 0; email < 5; email++) {
                assertThat(carrier.carry(letter("ana@example.org")))
                        .isEqualTo(new Outcome.Accepted(null));
            }
            assertThat(server.taken()).isEqualTo(5);
            assertThat(server.connections()).isEqualTo(1);
        }
    }

    @Test
    void opensAnotherConnectionAfterAFailure() throws Exception {
        try (MisbehavingSmtpServer server = answering("RCPT", "451 later")) {
            SmtpCarrier carrier = carrier(server.port());
            carrier.carry(letter("ana@example.org"));
            carrier.carry(letter("ana@example.org"));
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    private static MisbehavingSmtpServer answering(String command, String answer)
            throws IOException {
        return new MisbehavingSmtpServer(Map.of(command, answer));
    }

    private static Outcome carry(MisbehavingSmtpServer server) throws Exception {
        return carrier(server.port()).carry(letter("ana@example.org"));
    }

    private static SmtpCarrier carrier(int port) throws Exception {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.setPort(port);
        server.getJavaMailProperties().setProperty("mail.smtp.timeout", "2000");
        server.getJavaMailProperties().setProperty("mail.smtp.quitwait", "false");
        InstantSource clock = InstantSource.system();
        return new SmtpCarrier(
                new SmtpConnections(server, Duration.ofSeconds(5), clock),
                new Letterhead(new InternetAddress("Care Updates <updates@example.org>"), clock),
                clock);
    }

    private static Letter letter(String to) {
        return new Letter(UUID.randomUUID(), to, "An update", "Hello.", "<p>Hello.</p>", 1);
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
