package health.ilium.faults.sinks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MailSinkTest {

    private final MailSink sink = MailSink.started();

    @AfterEach
    void close() {
        sink.close();
    }

    @Test
    void keepsWhatItTook() throws IOException {
        assertThat(answerToAMail()).startsWith("250");
        assertThat(sink.provider().taken())
                .extracting(Delivery::id, Delivery::to)
                .containsExactly(tuple("m1", "a@example.org"));
    }

    @Test
    void mayTakeAMailAndSayNothing() throws IOException {
        sink.provider().behave(() -> Behaviour.TAKES_AND_RESETS);

        assertThat(answerToAMail()).isNull();
        assertThat(sink.provider().taken()).hasSize(1);
    }

    @Test
    void mayRefuseForNow() throws IOException {
        sink.provider().behave(() -> Behaviour.BUSY);

        assertThat(answerToAMail()).startsWith("421");
        assertThat(sink.provider().taken()).isEmpty();
    }

    private @Nullable String answerToAMail() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), sink.port());
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.US_ASCII))) {
            var mail =
                    """
                    EHLO here\r
                    MAIL FROM:<b@example.org>\r
                    RCPT TO:<a@example.org>\r
                    DATA\r
                    Message-ID: <m1@example.org>\r
                    \r
                    Hello\r
                    .\r
                    """;
            socket.getOutputStream().write(mail.getBytes(StandardCharsets.US_ASCII));
            for (int lines = 0; lines < 5; lines++) {
                in.readLine();
            }
            return in.readLine();
        }
    }
}
