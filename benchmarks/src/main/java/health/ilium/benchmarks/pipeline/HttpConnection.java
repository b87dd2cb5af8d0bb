package health.ilium.benchmarks.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;

/// A kept-alive connection that posts JSON. The JDK's own client would take more of the machine
/// than the service it is to measure.
final class HttpConnection implements AutoCloseable {

    /// @param status as answered
    /// @param last the other side closes the connection after it
    record Answer(int status, String body, boolean last) {}

    private final Socket socket;
    private final InputStream in;
    private final String head;

    HttpConnection(URI address, String token) throws IOException {
        socket = new Socket(InetAddress.getByName(address.getHost()), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(30_000);
        in = new BufferedInputStream(socket.getInputStream());
        head =
                "POST %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: application/json\r\n"
                        .formatted(address.getPath(), address.getAuthority(), token);
    }

    Answer post(String key, String json) throws IOException {
        byte[] body = json.getBytes(UTF_8);
        byte[] lines =
                (head + "Idempotency-Key: " + key + "\r\nContent-Length: " + body.length)
                        .concat("\r\n\r\n")
                        .getBytes(UTF_8);
        byte[] request = new byte[lines.length + body.length];
        System.arraycopy(lines, 0, request, 0, lines.length);
        System.arraycopy(body, 0, request, lines.length, body.length);
        socket.getOutputStream().write(request);
        return answer();
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = -1;
        boolean last = false;
        for (var line = header(); !line.isEmpty(); line = header()) {
            if (line.startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
            last |= line.equals("connection: close");
        }
        byte[] body = length < 0 ? chunks() : in.readNBytes(length);
        return new Answer(status, new String(body, UTF_8), last);
    }

    private String header() throws IOException {
        return line().toLowerCase(Locale.ROOT);
    }

    private byte[] chunks() throws IOException {
        byte[] all = new byte[0];
        for (int size = size(); size > 0; size = size()) {
            byte[] longer = new byte[all.length + size];
            System.arraycopy(all, 0, longer, 0, all.length);
            in.readNBytes(longer, all.length, size);
            all = longer;
            line();
        }
        line();
        return all;
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new IOException("closed while answering");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
