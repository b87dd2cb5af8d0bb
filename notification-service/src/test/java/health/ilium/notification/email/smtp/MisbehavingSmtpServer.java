package health.ilium.notification.email.smtp;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// Speaks SMTP with one client at a time, and answers chosen commands as it is told.
///
/// A command is the first word of a line, or `.` for the end of the data. The answer
/// [#RESET] closes the connection instead.
final class MisbehavingSmtpServer implements AutoCloseable {

    static final String RESET = "reset";

    private static final Map<String, String> GOOD =
            Map.of(
                    "EHLO", "250 hello",
                    "MAIL", "250 ok",
                    "RCPT", "250 ok",
                    "DATA", "354 go on",
                    ".", "250 taken",
                    "RSET", "250 ok",
                    "NOOP", "250 ok",
                    "QUIT", "221 bye");

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final AtomicInteger connections = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();

    MisbehavingSmtpServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    /// E-mails that came to their end, whatever was answered.
    int taken() {
        return taken.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        connections.incrementAndGet();
        try (client) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), US_ASCII));
            say(client, answers.getOrDefault("", "220 ready"));
            boolean data = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (data && !line.equals(".")) {
                    continue;
                }
                data = false;
                String command = line.split(" ", 2)[0];
                taken.addAndGet(command.equals(".") ? 1 : 0);
                String answer = answers.getOrDefault(command, GOOD.getOrDefault(command, "500 ?"));
                if (answer.equals(RESET)) {
                    client.setSoLinger(true, 0);
                    return;
                }
                say(client, answer);
                data = answer.startsWith("354");
            }
        } catch (IOException gone) {
            // The client went away.
        }
    }

    private static void say(Socket client, String answer) {
        try {
            client.getOutputStream().write((answer + "\r\n").getBytes(US_ASCII));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
