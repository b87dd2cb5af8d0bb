package health.ilium.faults.fault;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.load.Attempt;
import health.ilium.localstack.ports.Port;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// F14: ten times as many referrals, 2,000 connections that say nothing, and a hundred whose
/// requests never end. What is accepted is accepted soon; the rest is told when to come again.
final class Overload implements Fault {

    private static final int TIMES = 10;
    private static final int IDLE = 2_000;
    private static final int SLOW = 100;
    private static final long SOON_MS = 2_000;
    private static final byte[] BEGINNING =
            """
            POST /api/v1/referrals HTTP/1.1\r
            Host: 127.0.0.1\r
            Content-Type: application/json\r
            Content-Length: 5000\r
            \r
            """
                    .getBytes(StandardCharsets.US_ASCII);

    private final List<Socket> idle = new ArrayList<>();
    private final List<Socket> slow = new ArrayList<>();

    @Override
    public void strike(Running run) throws InterruptedException {
        int port = run.stack().stack().addresses().port(Port.INTAKE);
        open(IDLE, port, idle);
        open(SLOW, port, slow);
        slow.forEach(it -> say(it, BEGINNING));
        run.figures().set("idle connections", idle.size());
        run.load().at(run.rate() * TIMES);
        var end = run.end();
        while (run.isBefore(end)) {
            slow.forEach(it -> say(it, new byte[] {' '}));
            Until.passed(Duration.ofMillis(500));
        }
        run.load().at(run.rate());
        close();
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        var violations = new ArrayList<Violation>();
        var attempts = run.attempts(seen.faultFrom(), seen.faultUntil());
        var accepted =
                attempts.stream()
                        .filter(Attempt::good)
                        .mapToLong(Attempt::millis)
                        .sorted()
                        .toArray();
        long p99 = accepted.length == 0 ? 0 : accepted[(int) (accepted.length * 0.99)];
        run.figures().set("accepted during the fault", accepted.length);
        run.figures().set("99 % of them within (ms)", p99);
        if (p99 > SOON_MS) {
            violations.add(new Violation(5, "intake", "accepted 99 % within " + p99 + " ms only"));
        }
        long silent = attempts.stream().filter(Overload::isLeftAlone).count();
        if (silent > 0) {
            violations.add(
                    new Violation(5, "intake", silent + " were neither taken nor told when again"));
        }
        return violations;
    }

    @Override
    public void close() {
        idle.forEach(Overload::end);
        slow.forEach(Overload::end);
    }

    private static boolean isLeftAlone(Attempt attempt) {
        return attempt.status() == 0
                || (attempt.status() == 429 || attempt.status() >= 500) && !attempt.retryAfter();
    }

    private static void open(int count, int port, List<Socket> sockets) {
        try {
            for (int number = 0; number < count; number++) {
                var socket = new Socket();
                sockets.add(socket);
                socket.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 2_000);
            }
        } catch (IOException refused) {
            // As many as it takes.
        }
    }

    private static void say(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException cut) {
            // It may be cut off: that is the point.
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // Nothing to be ended.
        }
    }
}
