package health.ilium.delivery.parking.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import health.ilium.contract.MessageSettled;
import health.ilium.delivery.Database;
import health.ilium.delivery.Events;
import health.ilium.delivery.MemoryRegistry;
import health.ilium.delivery.encoding.confluent.ConfluentEncoding;
import health.ilium.delivery.parking.Cause;
import health.ilium.delivery.parking.LookingAtParked;
import health.ilium.delivery.parking.Parked;
import health.ilium.delivery.parking.ParkedCase;
import health.ilium.delivery.parking.ParkedKey;
import health.ilium.delivery.parking.ParkedKeys;
import health.ilium.delivery.parking.ParkedRecords;
import health.ilium.delivery.parking.Parking;
import health.ilium.delivery.parking.Place;
import health.ilium.delivery.parking.RawRecord;
import health.ilium.delivery.parking.Reason;
import health.ilium.delivery.parking.RecordContent.Field;
import health.ilium.delivery.parking.avro.AvroContents;
import health.ilium.delivery.parking.jdbc.ParkingTables;
import health.ilium.schemas.Topic;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Parked records by key, over a real database.
class ParkedCasesEndpointTest {

    private static final Topic<UUID, MessageSettled> TOPIC = Events.topic("parked-cases");
    private static JdbcClient jdbc;

    private final AnnotationConfigApplicationContext beans =
            new AnnotationConfigApplicationContext();
    private final ConfluentEncoding encoding =
            new ConfluentEncoding(new MemoryRegistry(), List.of(TOPIC));
    private final UUID key = UUID.randomUUID();
    private ParkedCasesEndpoint endpoint;

    @BeforeAll
    static void tables() {
        String url = Database.named("parked_cases").url();
        Flyway.configure()
                .dataSource(url, "postgres", "")
                .locations("classpath:db/delivery")
                .load()
                .migrate();
        jdbc = JdbcClient.create(new DriverManagerDataSource(url, "postgres", ""));
    }

    @BeforeEach
    void start() {
        encoding.step();
        beans.registerBean(JdbcClient.class, () -> jdbc);
        beans.registerBean(InstantSource.class, () -> InstantSource.system());
        beans.register(ParkingTables.class);
        beans.refresh();
        ParkedKeys keys = beans.getBean(ParkedKeys.class);
        endpoint =
                new ParkedCasesEndpoint(
                        new LookingAtParked(keys, new AvroContents(encoding, List.of(TOPIC))));
        jdbc.sql("delete from parked_record").update();
        jdbc.sql("insert into consumer_position values (?, ?, 4)")
                .params(TOPIC.name(), key)
                .update();
    }

    @AfterEach
    void stop() {
        beans.close();
    }

    @Test
    void listsKeysWithHowManyWaitAndWhyTheFirstDoes() {
        UUID other = UUID.randomUUID();
        park(key, 5, Reason.IMPOSSIBLE, null);
        park(key, 6, Reason.EARLY, Instant.EPOCH);
        park(other, 2, Reason.EARLY, Instant.EPOCH);

        assertThat(endpoint.keys())
                .extracting(ParkedKey::key, ParkedKey::records, ParkedKey::reason)
                .containsExactly(tuple(key, 2L, Reason.IMPOSSIBLE), tuple(other, 1L, Reason.EARLY));
        assertThat(endpoint.keys())
                .extracting(ParkedKey::position, ParkedKey::first, ParkedKey::stopped)
                .containsExactly(tuple(4L, 5L, true), tuple(0L, 2L, false));
    }

    @Test
    void opensAKeyWithItsRecordsInOrderAndWithoutValues() {
        park(key, 6, Reason.EARLY, Instant.EPOCH);
        park(key, 5, Reason.FAILED, null);

        ParkedCase opened = requireNonNull(endpoint.open(TOPIC.name(), key));

        assertThat(opened.records())
                .extracting(record -> record.summary().sequence())
                .containsExactly(5L, 6L);
        assertThat(opened.records())
                .flatExtracting(record -> record.content().fields())
                .extracting(Field.class::cast)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.value()).isNull());
    }

    @Test
    void readsOneRecordWithItsValues() {
        park(key, 5, Reason.FAILED, null);

        assertThat(requireNonNull(endpoint.read(TOPIC.name(), key, 5)).fields())
                .extracting(Field::value)
                .contains("label 5");
        assertThat(endpoint.read(TOPIC.name(), key, 6)).isNull();
    }

    @Test
    void hasNothingOfAKeyWhoseRecordsAreSkipped() {
        park(key, 5, Reason.FAILED, null);
        beans.getBean(ParkedRecords.class).skip(new Place(TOPIC.name(), key, 5), "by hand");

        assertThat(endpoint.keys()).isEmpty();
        assertThat(endpoint.open(TOPIC.name(), key)).isNull();
    }

    private void park(UUID of, long sequence, Reason reason, @Nullable Instant nextTry) {
        byte[] value = encoding.encode(TOPIC, Events.event(of, "label " + sequence));
        beans.getBean(Parking.class)
                .put(
                        new Parked(
                                new Place(TOPIC.name(), of, sequence),
                                new RawRecord(TOPIC.name(), 0, sequence, value, value, List.of()),
                                new Cause(reason, ""),
                                1,
                                nextTry));
    }
}
