package health.ilium.faults.network;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/// A connection through the proxy, a thread for each direction.
final class Link {

    private static final int CHUNK = 64 * 1024;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Proxy proxy;
    private final Socket client;
    private final Socket server;

    Link(Proxy proxy, Socket client, Socket server) throws IOException {
        this.proxy = proxy;
        this.client = client;
        this.server = server;
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
    }

    void carry(Runnable atEnd) {
        Thread.ofVirtual().start(() -> carry(client, server, false, atEnd));
        Thread.ofVirtual().start(() -> carry(server, client, true, atEnd));
    }

    void reset() {
        reset(client);
        reset(server);
    }

    private void carry(Socket from, Socket to, boolean back, Runnable atEnd) {
        var chunk = new byte[CHUNK];
        try (from;
                to) {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                delay(proxy.weather());
                while (back && proxy.weather().answersLost() && !to.isClosed()) {
                    LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                }
                out.write(chunk, 0, read);
            }
        } catch (IOException cut) {
            // Either end went away; the other is closed as well.
        } finally {
            atEnd.run();
        }
    }

    private static void delay(Weather weather) {
        long spread = weather.spread().toNanos();
        long delay = weather.delay().toNanos();
        if (delay > 0) {
            long chance = ThreadLocalRandom.current().nextLong(-spread, spread + 1);
            LockSupport.parkNanos(delay + chance);
        }
    }

    private static void reset(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // Nothing is left to be cut.
        }
    }
}
