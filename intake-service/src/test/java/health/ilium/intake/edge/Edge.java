package health.ilium.intake.edge;

import health.ilium.access.bearer.TokenHash;
import health.ilium.delivery.parking.LookingAtParked;
import health.ilium.delivery.parking.ParkedKeys;
import health.ilium.delivery.parking.ParkedRecords;
import health.ilium.delivery.parking.avro.AvroContents;
import health.ilium.delivery.parking.jdbc.ParkingTables;
import health.ilium.delivery.parking.web.ParkedEndpoint;
import health.ilium.delivery.tracing.Tracing;
import health.ilium.intake.IntakeApplication;
import health.ilium.intake.access.Grants;
import health.ilium.intake.access.Grants.PracticeGrant;
import health.ilium.intake.access.Grants.StaffGrant;
import health.ilium.intake.access.Grants.TokenGrant;
import health.ilium.intake.access.Registrations;
import health.ilium.intake.access.Role;
import health.ilium.intake.parking.DeadLetterReason;
import health.ilium.intake.parking.DeadLetterTopic;
import health.ilium.intake.parking.DeadLetterTopic.DeadLetter;
import health.ilium.intake.parking.DeadLetterTopics;
import health.ilium.intake.parking.Look;
import health.ilium.intake.referral.Announcements;
import health.ilium.schemas.Topics;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// The intake service without Kafka: what it would announce is thrown away.
@SpringBootConfiguration
@EnableAutoConfiguration(
        excludeName = {
            "health.ilium.delivery.spring.DeliveryAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@ConfigurationPropertiesScan("health.ilium.intake")
@ComponentScan(
        basePackages = "health.ilium.intake",
        excludeFilters = {
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = "health\\.ilium\\.intake\\..*\\.kafka\\..*"),
            @ComponentScan.Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = IntakeApplication.class)
        })
@Import({ParkingTables.class, Accounts.class})
class Edge {

    static final UUID PRACTICE = UUID.fromString("00000000-0000-7000-8000-000000000001");

    static final String PRACTICE_TOKEN = "practice-one";
    static final String OTHER_PRACTICE_TOKEN = "practice-two";
    static final String COORDINATOR_TOKEN = "coordinator";
    static final String CLINICIAN_TOKEN = "clinician";
    static final String ADMIN_TOKEN = "admin";

    @Bean
    @Primary
    SettableClock settableClock() {
        return new SettableClock();
    }

    @Bean
    Announcements silence() {
        return progress -> {};
    }

    /// One letter on each topic.
    @Bean
    DeadLetterTopics deadLetterTopics() {
        DeadLetter letter =
                new DeadLetter(
                        Instant.EPOCH, DeadLetterReason.NO_KEY, "referral-events-0, 12", 200);
        return names ->
                new Look.Seen<>(
                        names.stream()
                                .map(name -> new DeadLetterTopic(name, 1, List.of(letter)))
                                .toList());
    }

    @Bean
    Tracing tracing() {
        return Tracing.NONE;
    }

    @Bean
    ParkedEndpoint parkedEndpoint(ParkedRecords records) {
        return new ParkedEndpoint(records);
    }

    @Bean
    LookingAtParked lookingAtParked(ParkedKeys keys) {
        return new LookingAtParked(keys, new AvroContents(new BareEncoding(), Topics.all()));
    }

    @Bean
    ApplicationRunner access(Registrations registrations) {
        return arguments ->
                registrations.register(
                        new Grants(
                                List.of(
                                        new PracticeGrant(
                                                PRACTICE, "Practice One", token(PRACTICE_TOKEN)),
                                        new PracticeGrant(
                                                id(2),
                                                "Practice Two",
                                                token(OTHER_PRACTICE_TOKEN))),
                                List.of(
                                        member(3, Role.COORDINATOR, COORDINATOR_TOKEN),
                                        member(4, Role.CLINICIAN, CLINICIAN_TOKEN),
                                        member(5, Role.ADMIN, ADMIN_TOKEN))));
    }

    private static StaffGrant member(int number, Role role, String token) {
        return new StaffGrant(id(number), "Dr " + role, role, token(token));
    }

    private static UUID id(int number) {
        return new UUID(
                PRACTICE.getMostSignificantBits(), PRACTICE.getLeastSignificantBits() + number);
    }

    private static List<TokenGrant> token(String token) {
        return List.of(new TokenGrant(TokenHash.of(token).hex(), "test"));
    }
}
