package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.edge.Client.Response;
import health.ilium.intake.edge.DeedCalls.Call;
import health.ilium.intake.referral.Deed;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.Referrals;
import health.ilium.intake.triage.Pathway;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import tools.jackson.databind.JsonNode;

/// Whoever sends whatever about a referral, in whatever order: each request is answered, what is
/// offered is done, what is refused leaves no trace, and the journal tells all there is.
class AnyCommandsTest extends JudgementTest {

    private static final int LIVES = 3;
    private static final int REQUESTS = 40;

    /// What brings a case on; chosen more often, or most lives would end early.
    private static final Set<Deed> ONWARD =
            EnumSet.of(
                    Deed.ACCEPT,
                    Deed.BOOK,
                    Deed.VISIT,
                    Deed.CONSULT_OUTCOME,
                    Deed.REPORT,
                    Deed.INJECTION_RESULT,
                    Deed.NO_SHOW);

    private static final Set<Deed> ENDING =
            EnumSet.of(Deed.MARK_DUPLICATE, Deed.CANCEL, Deed.DECLINE, Deed.RETURN);

    @Autowired Referrals referrals;
    @Autowired ApplicationRunner rebuildingWorklist;

    private RandomGenerator any = RandomGenerator.getDefault();
    private String other = "";

    /// Its cases change in the future; other tests list those of the other practice.
    @Override
    Client practice() {
        return super.otherPractice();
    }

    @Override
    Client otherPractice() {
        return super.practice();
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void makeASensibleCase(int seed) throws Exception {
        any = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Map<String, String> rows = new HashMap<>();
        for (int life = 0; life < LIVES; life++) {
            other = id;
            submitted();
            for (int request = 0; request < REQUESTS; request++) {
                clock.advance(Duration.ofMinutes(any.nextInt(600)));
                step();
            }
            assertJournalTellsAll();
            rows.put(id, StoredCase.row(id));
        }
        rebuildingWorklist.run(new DefaultApplicationArguments("--rebuild-worklist"));
        assertThat(rows).allSatisfy((id, row) -> assertThat(StoredCase.row(id)).isEqualTo(row));
    }

    private void step() {
        switch (any.nextInt(16)) {
            case 0, 1, 2 -> triageDecides();
            case 3 -> fromThePractice();
            case 4 -> fromSomebodyWhoMayNot();
            case 5 -> stale();
            case 6 -> twiceWithOneKey();
            case 7 -> anything();
            default -> offered();
        }
    }

    private void triageDecides() {
        long facts = referral().standing().factsVersion();
        Pathway[] pathways = Pathway.values();
        Pathway pathway =
                any.nextBoolean()
                        ? Pathway.SURGICAL_CONSULT
                        : pathways[any.nextInt(pathways.length)];
        triage().decided(id, Math.max(1, facts - any.nextInt(2)), pathway);
    }

    /// What the case's page offers is done when it is asked for.
    private void offered() {
        Call call = call(offeredDeed());

        Response done = clinician().post(referral + call.path(), call.body(version(clinician())));

        assertThat(done.status()).as("%s: %s", call, done.http().body()).isEqualTo(200);
        assertThat(done.json().path("version").asLong()).isEqualTo(journal());
    }

    private Deed offeredDeed() {
        List<Deed> deeds =
                clinician()
                        .get(referral + "/work")
                        .json()
                        .path("deeds")
                        .valueStream()
                        .map(it -> Deed.valueOf(it.asString()))
                        .filter(it -> it != Deed.CLEAR_RED_FLAG)
                        .toList();
        List<Deed> onward = deeds.stream().filter(ONWARD::contains).toList();
        return onward.isEmpty() || any.nextInt(3) == 0 ? one(deeds) : one(onward);
    }

    private void anything() {
        Call call = call(anyDeed());
        answered(
                any.nextBoolean() ? clinician() : coordinator(),
                call.path(),
                call.body(version(clinician())));
    }

    private void fromThePractice() {
        Call call = calls().ofThePractice();
        answered(practice(), call.path(), call.body(version(practice())));
    }

    private void stale() {
        Call call = call(anyDeed());
        long basedOn = Math.max(1, version(clinician()) - 1 - any.nextInt(4));
        answered(clinician(), call.path(), call.body(basedOn));
    }

    private void fromSomebodyWhoMayNot() {
        Call call = call(anyDeed());
        String body = call.body(version(clinician()));
        Call theirs = calls().ofThePractice();
        long before = journal();

        assertThat(otherPractice().post(referral + theirs.path(), theirs.body(1)).status())
                .isEqualTo(404);
        assertThat(practice().post(referral + call.path(), body).status()).isEqualTo(403);
        assertThat(admin().post(referral + call.path(), body).status()).isEqualTo(403);
        assertThat(new Client(port, "nobody").post(referral + call.path(), body).status())
                .isEqualTo(401);
        assertThat(journal()).isEqualTo(before);
    }

    private void twiceWithOneKey() {
        Call call = call(offeredDeed());
        String body = call.body(version(clinician()));
        String key = aKey();
        Response first = clinician().post(referral + call.path(), body, key);
        long after = journal();

        Response second = clinician().post(referral + call.path(), body, key);

        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(journal()).isEqualTo(after);
    }

    /// Either it is done, or it is refused in words and nothing happened.
    private void answered(Client client, String path, String body) {
        long before = journal();
        Response answer = client.post(referral + path, body);
        if (answer.status() != 200) {
            assertThat(answer.status()).as(path).isIn(403, 409, 422);
            assertThat(answer.isProblem()).as(answer.http().body()).isTrue();
            assertThat(journal()).as(answer.http().body()).isEqualTo(before);
        }
    }

    private void assertJournalTellsAll() {
        assertThat(StoredCase.versions(id))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, journal()).boxed().toList());
        Referral shown = referral();
        assertThat(Referral.of(referrals.journal(shown.id()))).isEqualTo(shown);
        assertThat(clinician().get(referral + "/timeline").json().findValues("version"))
                .hasSize((int) journal());
    }

    private Call call(Deed deed) {
        return calls().of(deed);
    }

    private DeedCalls calls() {
        return new DeedCalls(referral(), other, clock.instant(), any);
    }

    private Referral referral() {
        return referrals.find(UUID.fromString(id)).orElseThrow();
    }

    private Deed anyDeed() {
        return one(List.of(Deed.values()));
    }

    /// Seldom one that ends a life.
    private Deed one(List<Deed> deeds) {
        Deed deed = deeds.get(any.nextInt(deeds.size()));
        return ENDING.contains(deed) && any.nextInt(20) > 0 ? Deed.NOTE : deed;
    }

    private long version(Client reader) {
        JsonNode seen = reader.get(referral).json();
        return seen.path("version").asLong();
    }

    private long journal() {
        return StoredCase.versions(id).size();
    }
}
