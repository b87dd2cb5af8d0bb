package health.ilium.intake.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenConnectionsTest {

    private static final int PATIENCE = 10_000;

    @TempDir Path folder;

    private final OpenConnections connections = new OpenConnections();
    private final Tomcat tomcat = new Tomcat();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch answered = new CountDownLatch(1);

    @BeforeEach
    void start() throws Exception {
        var connector = new Connector(DrainableProtocol.class.getName());
        connector.setPort(0);
        connections.customize(connector);
        tomcat.setBaseDir(folder.toString());
        tomcat.setConnector(connector);
        var context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "slow", new Slow()).addMapping("/slow");
        Tomcat.addServlet(context, "quick", new Quick()).addMapping("/quick");
        tomcat.start();
    }

    @AfterEach
    void stop() throws Exception {
        answered.countDown();
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void closesWhatNobodyUsesAndAnswersWhatIsUnderWay() throws Exception {
        try (Socket idle = open("/quick");
                Socket busy = open("/slow")) {
            assertThat(firstLine(idle)).contains("200");
            arrived.await();

            connections.closeIdle();

            assertThatCode(() -> readToTheEnd(idle)).doesNotThrowAnyException();
            answered.countDown();
            assertThat(firstLine(busy)).contains("200");
            assertThatCode(() -> readToTheEnd(busy)).doesNotThrowAnyException();
        }
    }

    private Socket open(String path) throws IOException {
        Socket socket = new Socket("localhost", tomcat.getConnector().getLocalPort());
        socket.setSoTimeout(PATIENCE);
        socket.getOutputStream()
                .write(
                        ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static String firstLine(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString();
    }

    /// Times out when the connection stays open.
    private static void readToTheEnd(Socket socket) throws IOException {
        socket.getInputStream().readAllBytes();
    }

    /// Answers when told to.
    private final class Slow extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            arrived.countDown();
            try {
                answered.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            response.getWriter().write("done");
        }
    }

    private static final class Quick extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            response.getWriter().write("done");
        }
    }
}
