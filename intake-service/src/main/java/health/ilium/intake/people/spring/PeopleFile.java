package health.ilium.intake.people.spring;

import health.ilium.intake.access.Role;
import health.ilium.intake.people.Account;
import health.ilium.intake.people.Password;
import health.ilium.intake.people.PasswordHashes;
import health.ilium.intake.people.People;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.Position;
import health.ilium.intake.people.Practices;
import health.ilium.intake.people.SignInName;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Gives those accounts who stand in the people file and have none, after the access file named the
/// practices. Who has one keeps it as it is. Meant for installations that nobody signs in to first,
/// such as the local stack; a file that cannot be read stops the start.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PeopleFile implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PeopleFile.class);
    private static final JsonMapper STRICT =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final PeopleFileSettings settings;
    private final People people;
    private final Practices practices;
    private final PasswordHashes hashes;
    private final TransactionOperations transaction;
    private final InstantSource clock;

    PeopleFile(
            PeopleFileSettings settings,
            People people,
            Practices practices,
            PasswordHashes hashes,
            TransactionOperations transaction,
            InstantSource clock) {
        this.settings = settings;
        this.people = people;
        this.practices = practices;
        this.hashes = hashes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Path file = settings.peopleFile();
        if (file == null) {
            return;
        }
        Listed listed = STRICT.readValue(file.toFile(), Listed.class);
        long added = listed.people().stream().filter(this::added).count();
        LOG.info("People file read: {} accounts added", added);
    }

    private boolean added(Entry entry) {
        SignInName name = new SignInName(entry.signInName());
        if (people.named(name).isPresent()) {
            return false;
        }
        String hash = hashes.hash(new Password(entry.password())).orElseThrow();
        Person person =
                new Person(
                        entry.id(),
                        name,
                        entry.name(),
                        null,
                        position(entry),
                        true,
                        entry.mustChangePassword());
        return Boolean.TRUE.equals(
                transaction.execute(_ -> people.add(new Account(person, hash), clock.instant())));
    }

    private Position position(Entry entry) {
        return practices.all().stream()
                .filter(it -> it.id().equals(entry.practice()))
                .findFirst()
                .<Position>map(it -> new Position.Referrer(it.id(), it.name()))
                .orElseGet(() -> new Position.Member(Role.valueOf(entry.role())));
    }

    private record Listed(List<Entry> people) {}

    /// @param role of a member of staff; anything for somebody of a referring practice
    /// @param practice that a referrer belongs to
    private record Entry(
            UUID id,
            String signInName,
            String name,
            String role,
            @Nullable UUID practice,
            String password,
            boolean mustChangePassword) {}
}
