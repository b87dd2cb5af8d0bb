package health.ilium.intake.worklist.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.referral.Acceptance;
import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.Addressed;
import health.ilium.intake.referral.ChangingReferrals;
import health.ilium.intake.referral.Commands;
import health.ilium.intake.referral.Practising;
import health.ilium.intake.referral.Referrals;
import health.ilium.intake.referral.Snooze;
import health.ilium.intake.referral.WorkCommands;
import health.ilium.intake.referral.jdbc.StoredReferrals;
import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Office;
import health.ilium.intake.submission.Submissions;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.worklist.AgeGroup;
import health.ilium.intake.worklist.ClaimingNext;
import health.ilium.intake.worklist.Filter;
import health.ilium.intake.worklist.Onlooker;
import health.ilium.intake.worklist.SearchTerms;
import health.ilium.intake.worklist.View;
import health.ilium.intake.worklist.WorklistEntry;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class JdbcWorklistTest {

    private final IntakeDatabase database = IntakeDatabase.shared();
    private final JdbcWorklist worklist = new JdbcWorklist(database.jdbc());
    private final Referrals referrals = StoredReferrals.in(database);
    private final Practising practising = new Practising(referrals);
    private final UUID practice = UUID.randomUUID();
    private final Actor owner = Actor.practice(practice, "Some practice");
    private final Filter ours = new Filter(null, null, practice, null, null, false, false, null);
    private final Onlooker me =
            new Onlooker(
                    Objects.requireNonNull(WorkCommands.COORDINATOR.id()),
                    Commands.NOW.plusSeconds(60),
                    LocalDate.of(2026, 11, 22));

    @Test
    void caseIsInTheQueueOfItsStatus() {
        UUID id = routed(Pathway.CLINICIAN_REVIEW);

        assertThat(ids(View.TO_DECIDE)).containsExactly(id);
        assertThat(worklist.counts(ours, me))
                .containsEntry(View.TO_DECIDE, 1)
                .containsEntry(View.URGENT, 0);
    }

    @Test
    void redFlagsComeFirst() {
        UUID review = routed(Pathway.CLINICIAN_REVIEW);
        UUID urgent = routed(Pathway.URGENT_ESCALATION);

        assertThat(ids(View.URGENT)).containsExactly(urgent);
        assertThat(ids(View.ALL_OPEN)).containsExactly(urgent, review);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(routed(Pathway.CLINICIAN_REVIEW));
        }
        List<UUID> paged = new ArrayList<>();
        List<WorklistEntry> page = worklist.page(View.TO_DECIDE, ours, me, null, 3);
        while (!page.isEmpty()) {
            page.forEach(it -> paged.add(it.id()));
            page = worklist.page(View.TO_DECIDE, ours, me, page.getLast().place(), 3);
        }

        assertThat(paged).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void filtersCompose() {
        UUID id = routed(Pathway.CLINICIAN_REVIEW);

        assertThat(filtered(Office.HIALEAH, Language.ES, AgeGroup.FROM_18_TO_64))
                .containsExactly(id);
        assertThat(filtered(Office.HIALEAH, Language.EN, AgeGroup.FROM_18_TO_64)).isEmpty();
        assertThat(filtered(Office.WESTON, Language.ES, AgeGroup.FROM_18_TO_64)).isEmpty();
        assertThat(filtered(Office.HIALEAH, Language.ES, AgeGroup.FROM_65)).isEmpty();
    }

    @Test
    void snoozedCaseIsSomewhereElseUntilItsTime() {
        UUID id = routed(Pathway.CLINICIAN_REVIEW);
        practising.changed(
                id, WorkCommands.snooze(new Snooze(Commands.NOW.plus(Duration.ofDays(1)), null)));

        assertThat(ids(View.TO_DECIDE)).isEmpty();
        assertThat(ids(View.SNOOZED)).containsExactly(id);
        Onlooker later = new Onlooker(me.id(), me.now().plus(Duration.ofDays(2)), me.today());
        assertThat(worklist.page(View.TO_DECIDE, ours, later, null, 9)).hasSize(1);
    }

    @Test
    void claimThatEndedIsNobodys() {
        UUID id = routed(Pathway.CLINICIAN_REVIEW);
        practising.changed(id, WorkCommands.claim(WorkCommands.COORDINATOR, Commands.NOW, null));

        assertThat(ids(View.MINE)).containsExactly(id);
        Onlooker later = new Onlooker(me.id(), me.now().plus(Duration.ofHours(2)), me.today());
        assertThat(worklist.page(View.MINE, ours, later, null, 9)).isEmpty();
        assertThat(worklist.page(View.TO_DECIDE, ours, later, null, 9))
                .singleElement()
                .satisfies(row -> assertThat(row.ownerName()).isNull());
    }

    @Test
    void manyWhoAskForTheNextCaseAtOnceGetDifferentOnes() throws Exception {
        Set<UUID> all = new HashSet<>();
        for (int i = 0; i < 8; i++) {
            all.add(routed(Pathway.CLINICIAN_REVIEW));
        }
        ClaimingNext claiming =
                new ClaimingNext(worklist, new ChangingReferrals(referrals, _ -> {}));
        List<Callable<Optional<WorklistEntry>>> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Actor person = Actor.staff(UUID.randomUUID(), "Person " + i);
            people.add(
                    () ->
                            database.inTransaction(
                                    () -> claiming.claim(View.TO_DECIDE, ours, me, person)));
        }
        Set<UUID> claimed = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Optional<WorklistEntry>> future : threads.invokeAll(people)) {
                future.get().ifPresent(it -> claimed.add(it.id()));
            }
        }

        assertThat(claimed).isEqualTo(all);
    }

    @Test
    void isFoundByNumberNamePhoneAndBirthDate() {
        UUID id = routed(Pathway.CLINICIAN_REVIEW);
        WorklistEntry entry = worklist.page(View.TO_DECIDE, ours, me, null, 1).getFirst();

        for (String typed :
                List.of(
                        entry.number(),
                        entry.number().replaceAll("\\D+\\d?$", ""),
                        entry.familyName().substring(0, 3).toUpperCase(),
                        entry.givenName() + " " + entry.familyName(),
                        "(305) 555-0123",
                        "3/2/1974")) {
            assertThat(worklist.search(SearchTerms.of(typed), me, 1_000))
                    .as(typed)
                    .extracting(WorklistEntry::id)
                    .contains(id);
        }
        assertThat(worklist.search(SearchTerms.of("%"), me, 10)).isEmpty();
    }

    private List<UUID> filtered(Office office, Language language, AgeGroup age) {
        return worklist
                .page(
                        View.TO_DECIDE,
                        new Filter(office, null, practice, language, age, false, false, null),
                        me,
                        null,
                        10)
                .stream()
                .map(WorklistEntry::id)
                .toList();
    }

    private List<UUID> ids(View view) {
        return worklist.page(view, ours, me, null, 100).stream().map(WorklistEntry::id).toList();
    }

    private UUID routed(Pathway pathway) {
        UUID id = practising.submitted(Submissions.aSubmission(), owner);
        practising.reported(new Addressed(id, Commands.triaged(1, pathway, Acceptance.CLINICIAN)));
        return id;
    }
}
