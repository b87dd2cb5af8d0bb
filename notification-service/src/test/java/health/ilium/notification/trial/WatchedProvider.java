package health.ilium.notification.trial;

import health.ilium.notification.carrier.Carrier;
import health.ilium.notification.carrier.Letter;
import health.ilium.notification.carrier.Outcome;
import health.ilium.notification.message.Channel;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Takes e-mail to `…@watched.example.org`. Notes what the database says of a message while it is
/// with the provider, and answers `slow@…` only when told to.
class WatchedProvider implements Carrier {

    private final JdbcClient jdbc;
    private final List<String> statusesSeen = new CopyOnWriteArrayList<>();
    private final List<UUID> carried = new CopyOnWriteArrayList<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final CountDownLatch answer = new CountDownLatch(1);

    WatchedProvider(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean takes(String address) {
        return address.endsWith("@watched.example.org");
    }

    @Override
    public Outcome carry(Letter letter) {
        statusesSeen.add(
                jdbc.sql("select status from message where id = :id")
                        .param("id", letter.messageId())
                        .query(String.class)
                        .single());
        carried.add(letter.messageId());
        if (letter.to().startsWith("slow@")) {
            waiting.incrementAndGet();
            awaitAnswer();
        }
        return new Outcome.Accepted(null);
    }

    List<String> statusesSeen() {
        return statusesSeen;
    }

    List<UUID> carried() {
        return carried;
    }

    int waiting() {
        return waiting.get();
    }

    void answer() {
        answer.countDown();
    }

    private void awaitAnswer() {
        try {
            answer.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
