package health.ilium.intake.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// All people with an account.
public interface People {

    Optional<Account> named(SignInName name);

    Optional<Account> account(UUID id);

    List<Person> all();

    /// Who this identity was found to be.
    Optional<Person> identified(Identity identity);

    /// Who has this e-mail address and no identity yet.
    Optional<Person> unidentified(String email);

    /// From now on the identity is this person's; a given password that was never used is dropped.
    void identify(UUID id, Identity identity);

    /// False when the name or the e-mail address is somebody else's.
    boolean add(Account account, Instant now);

    /// Changes everything but the password; false when the e-mail address is somebody else's.
    boolean change(Person person);

    void setPassword(UUID id, String hash, boolean mustChange);

    /// Active ones besides this person. Nobody changes that until the transaction ends.
    long otherAdministrators(UUID besides);
}
