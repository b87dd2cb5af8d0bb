package health.ilium.faults.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Stands before a port of this machine and lets clients feel the weather.
public final class Proxy implements AutoCloseable {

    private static final int WAITING = 200;

    private final ServerSocket server;
    private final int target;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile Weather weather = Weather.FAIR;

    private Proxy(ServerSocket server, int target) {
        this.server = server;
        this.target = target;
    }

    public static Proxy before(int target) {
        try {
            var socket = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
            var proxy = new Proxy(socket, target);
            Thread.ofPlatform().daemon().name("proxy").start(proxy::accept);
            return proxy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    public void weather(Weather next) {
        weather = next;
    }

    /// Cuts every connection, so that both ends see a reset.
    ///
    /// @return how many
    public int reset() {
        int cut = links.size();
        links.forEach(Link::reset);
        return cut;
    }

    Weather weather() {
        return weather;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        reset();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                join(server.accept());
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket client) throws IOException {
        Socket behind;
        try {
            behind = new Socket(InetAddress.getLoopbackAddress(), target);
        } catch (IOException nobodyThere) {
            client.close();
            return;
        }
        var link = new Link(this, client, behind);
        links.add(link);
        link.carry(() -> links.remove(link));
    }
}
