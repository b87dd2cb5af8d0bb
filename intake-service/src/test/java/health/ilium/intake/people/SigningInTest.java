package health.ilium.intake.people;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.access.Role;
import health.ilium.intake.people.PasswordHashes.Verdict;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SigningInTest {

    private static final Password RIGHT = new Password("right");
    private static final Password WRONG = new Password("wrong");

    private final List<String> compared = new ArrayList<>();
    private final Map<TryKey, Integer> tries = new HashMap<>();
    private final List<AuditedAct> acts = new ArrayList<>();
    private final Map<String, Account> accounts =
            new HashMap<>(
                    Map.of(
                            "known", account("known", true, "right"),
                            "ended", account("ended", false, "right")));
    private Verdict busy = Verdict.OTHER;
    private Runnable meanwhile = () -> {};

    private final SigningIn signingIn =
            new SigningIn(
                    new Ports(
                            people(),
                            new NoPractices(),
                            port(Sessions.class, _ -> Optional.empty()),
                            new CountedTries(),
                            new Hashes(),
                            entry -> acts.add(entry.act()),
                            new Immediately(),
                            () -> Instant.EPOCH),
                    new SignInSettings(true, 3, 8, Duration.ofMinutes(15)));

    @Test
    void comparesOnePasswordWhateverIsWrong() {
        for (String name : new String[] {"known", "unknown", "ended", "Not a name!"}) {
            compared.clear();
            assertThat(signingIn.signIn(name, WRONG, name)).isEqualTo(new SignInOutcome.Refused());
            assertThat(compared).as(name).hasSize(1);
        }
    }

    @Test
    void comparesOnePasswordOfALockedAccountToo() {
        for (int i = 0; i < 3; i++) {
            signingIn.signIn("known", WRONG, "here");
        }
        compared.clear();

        assertThat(signingIn.signIn("known", RIGHT, "here")).isEqualTo(new SignInOutcome.Refused());
        assertThat(compared).hasSize(1);
        assertThat(acts)
                .containsExactly(
                        AuditedAct.SIGN_IN_REFUSED,
                        AuditedAct.SIGN_IN_REFUSED,
                        AuditedAct.SIGN_IN_REFUSED,
                        AuditedAct.SIGN_IN_LOCKED);
    }

    @Test
    void comparesNothingForALockedAddressAndHoldsNothingAgainstTheAccount() {
        for (int i = 0; i < 8; i++) {
            signingIn.signIn("name-" + i, WRONG, "there");
        }
        compared.clear();

        assertThat(signingIn.signIn("known", RIGHT, "there"))
                .isEqualTo(new SignInOutcome.Refused());
        assertThat(compared).isEmpty();
        assertThat(signingIn.signIn("known", RIGHT, "elsewhere"))
                .isInstanceOf(SignInOutcome.SignedIn.class);
    }

    @Test
    void countsNoTryThatNobodyJudged() {
        busy = Verdict.BUSY;
        for (int i = 0; i < 9; i++) {
            assertThat(signingIn.signIn("known", RIGHT, "here"))
                    .isEqualTo(new SignInOutcome.Busy());
        }
        busy = Verdict.OTHER;

        assertThat(signingIn.signIn("known", RIGHT, "here"))
                .isInstanceOf(SignInOutcome.SignedIn.class);
    }

    @Test
    void opensNothingWhenThePasswordWasResetMeanwhile() {
        meanwhile = () -> accounts.put("known", account("known", true, "given"));

        assertThat(signingIn.signIn("known", RIGHT, "here")).isEqualTo(new SignInOutcome.Refused());
    }

    private static Account account(String name, boolean active, String hash) {
        return new Account(
                new Person(
                        new UUID(0, name.hashCode()),
                        new SignInName(name),
                        name,
                        null,
                        new Position.Member(Role.COORDINATOR),
                        active,
                        false),
                hash);
    }

    private People people() {
        return port(
                People.class,
                key ->
                        accounts.values().stream()
                                .filter(
                                        account ->
                                                key.equals(account.person().signInName())
                                                        || key.equals(account.person().id()))
                                .findFirst());
    }

    /// Does nothing but look something up.
    private static <T> T port(Class<T> port, Function<Object, Optional<?>> found) {
        return port.cast(
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (_, method, arguments) ->
                                method.getReturnType() == Optional.class
                                        ? found.apply(arguments[0])
                                        : null));
    }

    private final class Hashes implements PasswordHashes {

        @Override
        public Optional<String> hash(Password password) {
            return Optional.of(password.text());
        }

        @Override
        public Verdict compare(Password password, @Nullable String hash) {
            compared.add(password.text());
            meanwhile.run();
            return busy == Verdict.BUSY
                    ? Verdict.BUSY
                    : password.text().equals(hash) ? Verdict.SAME : Verdict.OTHER;
        }
    }

    private static final class Immediately implements Atomically {

        @Override
        public <T> T all(Supplier<T> work) {
            return work.get();
        }
    }

    private final class CountedTries implements SignInTries {

        @Override
        public int take(TryKey key, int most, Instant since, Instant now) {
            return tries.merge(key, 1, (known, one) -> Math.min(known, most) + one);
        }

        @Override
        public void giveBack(TryKey key) {
            tries.merge(key, -1, Integer::sum);
        }

        @Override
        public void clear(TryKey key) {
            tries.remove(key);
        }

        @Override
        public void forget(Instant before) {}
    }

    private static final class NoPractices implements Practices {

        @Override
        public List<Practice> all() {
            return List.of();
        }

        @Override
        public void add(Practice practice) {
            throw new AssertionError("nobody adds one while signing in");
        }
    }
}
