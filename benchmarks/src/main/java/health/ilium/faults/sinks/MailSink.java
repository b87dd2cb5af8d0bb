package health.ilium.faults.sinks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// A mail server that takes every mail.
public final class MailSink implements AutoCloseable {

    private static final int BACKLOG = 200;

    private final ServerSocket server;
    private final Provider provider = new Provider();

    private MailSink(ServerSocket server) {
        this.server = server;
    }

    public static MailSink started() {
        try {
            var sink = new MailSink(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(sink::accept);
            return sink;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    public Provider provider() {
        return provider;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> converse(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket socket) {
        try (socket) {
            new SmtpConversation(socket, provider).hold();
        } catch (IOException gone) {
            // The client went away, or is meant to think so.
        }
    }
}
