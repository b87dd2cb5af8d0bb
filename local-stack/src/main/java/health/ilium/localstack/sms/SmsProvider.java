package health.ilium.localstack.sms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/// Stands in for Twilio: takes `POST /2010-04-01/Accounts/{sid}/Messages.json`, sends nothing, and
/// shows what it took under `GET /messages`.
public final class SmsProvider implements AutoCloseable {

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    private final HttpServer server;
    private final SmsAccount account;
    private final SmsInbox inbox = new SmsInbox();

    private SmsProvider(HttpServer server, SmsAccount account) {
        this.server = server;
        this.account = account;
    }

    /// Listens on the loopback address from now on.
    public static SmsProvider listening(int port, SmsAccount account) {
        return listening(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), account);
    }

    static SmsProvider listening(InetSocketAddress address, SmsAccount account) {
        try {
            var provider = new SmsProvider(HttpServer.create(address, 0), account);
            provider.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            provider.server.createContext(account.path(), provider::take);
            provider.server.createContext("/messages", provider::show);
            provider.server.start();
            return provider;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public SmsInbox inbox() {
        return inbox;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        if (!account.authorizes(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, UNAUTHORIZED, "{\"code\":20003,\"status\":401}");
            return;
        }
        var form = Form.parse(exchange.getRequestBody().readAllBytes());
        if (!form.keySet().containsAll(SmsInbox.FIELDS)) {
            answer(exchange, BAD_REQUEST, "{\"code\":21604,\"status\":400}");
            return;
        }
        answer(exchange, CREATED, inbox.take(form).receipt());
    }

    private void show(HttpExchange exchange) throws IOException {
        answer(exchange, OK, inbox.json());
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
