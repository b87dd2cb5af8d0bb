package health.ilium.faults.sinks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/// An SMS provider with Twilio's API that takes every text message.
public final class SmsSink implements AutoCloseable {

    private static final int CREATED = 201;
    private static final int OK = 200;
    private static final int BUSY = 429;
    private static final int BROKEN = 500;
    private static final String NONSENSE = "<html>welcome</html>";

    private final HttpServer server;
    private final Provider provider = new Provider();

    private SmsSink(HttpServer server) {
        this.server = server;
    }

    public static SmsSink started() {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            var sink = new SmsSink(HttpServer.create(address, 0));
            sink.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            sink.server.createContext("/", sink::take);
            sink.server.start();
            return sink;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public Provider provider() {
        return provider;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var form = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            var to = form.getOrDefault("To", "");
            var receipt = "{\"sid\":\"SM%s\"}".formatted(UUID.randomUUID().toString());
            switch (provider.receive("", to, form.getOrDefault("Body", ""))) {
                case TAKES -> answer(exchange, CREATED, receipt);
                case TAKES_SLOWLY -> {
                    provider.dawdle(Provider.SLOW);
                    answer(exchange, CREATED, receipt);
                }
                case TAKES_AND_RESETS -> exchange.close();
                case TAKES_AND_HANGS, HANGS -> provider.dawdle(Provider.HANGING);
                case BUSY -> {
                    var wait = Integer.toString(Provider.RETRY_AFTER_SECONDS);
                    exchange.getResponseHeaders().set("Retry-After", wait);
                    answer(exchange, BUSY, "{}");
                }
                case BROKEN -> answer(exchange, BROKEN, "{}");
                case TAKES_WITH_NONSENSE -> answer(exchange, OK, NONSENSE);
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> form(String body) {
        return Arrays.stream(body.split("&", -1))
                .map(field -> field.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(
                        Collectors.toMap(
                                pair -> pair[0],
                                pair -> URLDecoder.decode(pair[1], UTF_8),
                                (first, _) -> first));
    }
}
