package health.ilium.intake.edge;

import health.ilium.intake.access.Role;
import health.ilium.intake.people.Account;
import health.ilium.intake.people.Password;
import health.ilium.intake.people.PasswordHashes;
import health.ilium.intake.people.People;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.Position;
import health.ilium.intake.people.SessionToken;
import health.ilium.intake.people.Sessions;
import health.ilium.intake.people.SignInName;
import java.time.InstantSource;
import java.util.UUID;

/// Gives people accounts and sessions, past the pages.
class Accounts {

    static final String PASSWORD = "correct horse battery";

    private final People people;
    private final Sessions sessions;
    private final PasswordHashes hashes;
    private final InstantSource clock;

    Accounts(People people, Sessions sessions, PasswordHashes hashes, InstantSource clock) {
        this.people = people;
        this.sessions = sessions;
        this.hashes = hashes;
        this.clock = clock;
    }

    static Position member(Role role) {
        return new Position.Member(role);
    }

    static Position referrerOfPracticeOne() {
        return new Position.Referrer(Edge.PRACTICE, "Practice One");
    }

    /// Somebody whose password is [#PASSWORD].
    Person add(Position position) {
        return add(position, false);
    }

    /// Somebody whose password is [#PASSWORD] and was given by somebody else.
    Person addWithGivenPassword(Position position) {
        return add(position, true);
    }

    private Person add(Position position, boolean mustChange) {
        UUID id = UUID.randomUUID();
        String name = "p-" + id.toString().substring(0, 8);
        Person person =
                new Person(
                        id,
                        new SignInName(name),
                        "Somebody " + name,
                        name + "@example.org",
                        position,
                        true,
                        mustChange);
        people.add(
                new Account(person, hashes.hash(new Password(PASSWORD)).orElseThrow()),
                clock.instant());
        return person;
    }

    /// A token of a session that begins now.
    SessionToken sessionOf(Person person) {
        SessionToken token = SessionToken.random();
        sessions.begin(token, person.id(), clock.instant());
        return token;
    }

    void deactivate(Person person) {
        people.change(
                new Person(
                        person.id(),
                        person.signInName(),
                        person.name(),
                        person.email(),
                        person.position(),
                        false,
                        false));
    }

    void move(Person person, Position position) {
        people.change(
                new Person(
                        person.id(),
                        person.signInName(),
                        person.name(),
                        person.email(),
                        position,
                        true,
                        false));
    }
}
