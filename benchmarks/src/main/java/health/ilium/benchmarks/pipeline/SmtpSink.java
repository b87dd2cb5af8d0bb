package health.ilium.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Accepts every e-mail and remembers when, by the id in its `Message-ID`. It takes the place of
/// the stack's mail sink, which is not the product and would be a fifth of what is measured.
final class SmtpSink implements AutoCloseable {

    private final ServerSocket server;
    private final Map<String, Instant> accepted = new ConcurrentHashMap<>();
    private final AtomicInteger again = new AtomicInteger();

    SmtpSink(int port) throws IOException {
        server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().name("smtp").daemon().start(this::listen);
    }

    /// When the 250 went out, by the message's id.
    Map<String, Instant> accepted() {
        return accepted;
    }

    /// How many came although they had come before.
    int again() {
        return again.get();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                client.setTcpNoDelay(true);
                Thread.ofPlatform().name("smtp-client").daemon().start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var in =
                        new BufferedReader(
                                new InputStreamReader(client.getInputStream(), ISO_8859_1))) {
            var out = client.getOutputStream();
            say(out, "220 sink");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                switch (line.length() < 4 ? line : line.substring(0, 4)) {
                    case "DATA" -> take(in, out);
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 sink");
                }
            }
        } catch (IOException gone) {
            // The client closed the connection; what it was told stays true.
        }
    }

    private void take(BufferedReader in, OutputStream out) throws IOException {
        say(out, "354 go on");
        String id = "";
        for (var line = in.readLine(); !".".equals(line); line = in.readLine()) {
            if (line == null) {
                throw new IOException("no final dot");
            }
            if (id.isEmpty() && line.startsWith("Message-ID: <")) {
                id = line.substring(line.indexOf('<') + 1, line.indexOf('@'));
            }
        }
        if (accepted.putIfAbsent(id, Instant.now()) != null) {
            again.incrementAndGet();
        }
        say(out, "250 accepted");
    }

    private static void say(OutputStream out, String reply) throws IOException {
        out.write((reply + "\r\n").getBytes(ISO_8859_1));
    }
}
