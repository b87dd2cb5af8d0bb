package health.ilium.faults.sinks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.Socket;
import java.util.Locale;
import java.util.regex.Pattern;

/// One client's connection, as far as RFC 5321 is needed to take mails.
final class SmtpConversation {

    private static final Pattern MESSAGE_ID =
            Pattern.compile("(?im)^Message-ID:\\s*<([^@>]+)@[^>]*>");
    private static final Pattern ADDRESS = Pattern.compile("<([^>]*)>");

    private final Socket socket;
    private final Provider provider;
    private final BufferedReader in;
    private final Writer out;
    private String to = "";

    SmtpConversation(Socket socket, Provider provider) throws IOException {
        this.socket = socket;
        this.provider = provider;
        socket.setTcpNoDelay(true);
        this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
        this.out = new OutputStreamWriter(socket.getOutputStream(), ISO_8859_1);
    }

    void hold() throws IOException {
        say("220 sink");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var verb = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(Locale.ROOT);
            switch (verb) {
                case "RCPT" -> {
                    to = first(ADDRESS, line);
                    say("250 ok");
                }
                case "DATA" -> {
                    say("354 go on");
                    take(content());
                }
                case "QUIT" -> {
                    say("221 bye");
                    return;
                }
                default -> say("250 ok");
            }
        }
    }

    private void take(String mail) throws IOException {
        switch (provider.receive(first(MESSAGE_ID, mail), to, mail)) {
            case TAKES -> say("250 taken");
            case TAKES_SLOWLY -> {
                provider.dawdle(Provider.SLOW);
                say("250 taken");
            }
            case TAKES_AND_RESETS -> socket.close();
            case TAKES_AND_HANGS, HANGS -> {
                provider.dawdle(Provider.HANGING);
                socket.close();
            }
            case BUSY -> say("421 busy");
            case BROKEN -> say("451 broken");
            case TAKES_WITH_NONSENSE -> say("what?");
        }
    }

    private String content() throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private void say(String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    private static String first(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.group(1) : "";
    }
}
