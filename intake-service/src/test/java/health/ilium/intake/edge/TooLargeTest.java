package health.ilium.intake.edge;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import org.junit.jupiter.api.Test;

/// Written to the socket by hand, because clients differ in how they take an early answer.
class TooLargeTest extends EdgeTest {

    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void answersABodyThatSaysItIsTooLarge() throws IOException {
        String head = head("Content-Length: " + 5 * MEGABYTE);

        assertThat(answer(head, out -> write(out, 5 * MEGABYTE)))
                .contains(" 413")
                .contains("BODY_TOO_LARGE");
    }

    @Test
    void answersAChunkedBodyThatTurnsOutToBeTooLarge() throws IOException {
        String head = head("Transfer-Encoding: chunked");

        assertThat(
                        answer(
                                head,
                                out -> {
                                    for (int chunk = 0; chunk < 5; chunk++) {
                                        out.write("100000\r\n".getBytes(ISO_8859_1));
                                        write(out, MEGABYTE);
                                        out.write("\r\n".getBytes(ISO_8859_1));
                                    }
                                    out.write("0\r\n\r\n".getBytes(ISO_8859_1));
                                }))
                .contains(" 413")
                .contains("application/problem+json");
    }

    @Test
    void wordsTomcatsOwnRefusalAsAProblem() throws IOException {
        assertThat(answer("GET /api/v1/referrals HTTP/1.1\r\nHost: a b\r\n\r\n", out -> {}))
                .contains(" 400")
                .contains("application/problem+json");
    }

    @Test
    void wordsAQueryThatCannotBeDecodedAsAProblem() throws IOException {
        String head =
                "GET /api/v1/referrals?status=%%zz HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\n\r\n"
                        .formatted(Edge.PRACTICE_TOKEN);

        assertThat(answer(head, out -> {})).contains(" 400").contains("application/problem+json");
    }

    private interface Body {

        void writeTo(OutputStream out) throws IOException;
    }

    private String answer(String head, Body body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(ISO_8859_1));
            body.writeTo(out);
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(64);
            byte[] rest = new byte[2_000];
            int read = socket.getInputStream().read(rest);
            return new String(answer, ISO_8859_1)
                    + new String(rest, 0, Math.max(read, 0), ISO_8859_1);
        }
    }

    private static void write(OutputStream out, int bytes) throws IOException {
        byte[] spaces = " ".repeat(bytes).getBytes(ISO_8859_1);
        out.write(spaces);
    }

    private static String head(String length) {
        return "POST /api/v1/referrals HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Authorization: Bearer "
                + Edge.PRACTICE_TOKEN
                + "\r\nIdempotency-Key: "
                + aKey()
                + "\r\n"
                + length
                + "\r\n\r\n";
    }
}
