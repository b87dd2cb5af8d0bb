package health.ilium.notification.email.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import health.ilium.notification.carrier.Letter;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.InstantSource;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LetterheadTest {

    private final Session session = Session.getInstance(new Properties());

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("Your case moved on.\n\nThank you.", "7bit"),
                arguments("¿Tiene dudas? Llámenos.", "quoted-printable"),
                arguments("= not the start of a code =3D", "7bit"),
                arguments("a".repeat(998), "7bit"),
                arguments("a".repeat(999), "quoted-printable"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsEveryCharacterInLinesThatServersTake(String text, String encoding) throws Exception {
        var bytes = new ByteArrayOutputStream();
        email(text).writeTo(bytes);

        assertThat(bytes.toString().lines()).allMatch(line -> line.length() <= 998);
        var received = new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
        var part = ((MimeMultipart) received.getContent()).getBodyPart(0);
        assertThat(part.getHeader("Content-Transfer-Encoding")).containsExactly(encoding);
        assertThat(((String) part.getContent()).replace("\r\n", "\n")).isEqualTo(text);
    }

    private MimeMessage email(String text) throws Exception {
        return new Letterhead(
                        new InternetAddress("Care Updates <updates@example.org>"),
                        InstantSource.system())
                .email(
                        new Letter(
                                UUID.randomUUID(), "ana@example.org", "An update", text, text, 1),
                        session);
    }
}
