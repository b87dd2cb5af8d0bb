package health.ilium.intake.referral.jdbc;

import static health.ilium.intake.submission.Submissions.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.referral.Acceptance;
import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.Addressed;
import health.ilium.intake.referral.Commands;
import health.ilium.intake.referral.ListedReferral;
import health.ilium.intake.referral.Listing;
import health.ilium.intake.referral.Outcome;
import health.ilium.intake.referral.Practising;
import health.ilium.intake.referral.Recorded;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.ReferralStatus;
import health.ilium.intake.submission.Submission;
import health.ilium.intake.submission.Submissions;
import health.ilium.intake.triage.Pathway;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcReferralsTest {

    private final IntakeDatabase database = IntakeDatabase.shared();
    private final JdbcClient jdbc = database.jdbc();
    private final JdbcReferrals referrals = new JdbcReferrals(jdbc, _ -> List.of());
    private final Practising practice = new Practising(referrals);
    private final Actor owner = Actor.practice(UUID.randomUUID(), "Somebody's practice");

    @Test
    void foldedJournalIsTheReferral() {
        UUID id = anAcceptedReferral();

        Referral folded = Referral.of(referrals.journal(id));

        assertThat(referrals.find(id)).contains(folded);
        assertThat(practice.announced().getLast().after()).isEqualTo(folded);
        assertThat(folded.status()).isEqualTo(ReferralStatus.ACCEPTED);
    }

    @Test
    void worklistRowIsWhatTheJournalSays() {
        UUID id = anAcceptedReferral();

        assertThat(listed(null, 10))
                .singleElement()
                .satisfies(
                        row -> {
                            Referral folded = Referral.of(referrals.journal(id));
                            assertThat(row.referralId()).isEqualTo(id);
                            assertThat(row.status()).isEqualTo(folded.status());
                            assertThat(row.version()).isEqualTo(folded.version());
                            assertThat(row.updatedAt()).isEqualTo(folded.updatedAt());
                            assertThat(row.pathway()).isEqualTo(Pathway.DIAGNOSTIC_INJECTION);
                        });
    }

    @Test
    void rowsOfAnOlderReleaseAreFilledIn() {
        UUID id = anAcceptedReferral();
        List<String> before = rows(id);
        RebuildingWorklist rebuilding =
                new RebuildingWorklist(jdbc, referrals, _ -> List.of(), database.transactions());
        jdbc.sql("update referral set next_action = null, queue = null where referral_id = ?")
                .param(id)
                .update();
        assertThat(rebuilding.isOfAnOlderRelease()).isTrue();

        rebuilding.run(new DefaultApplicationArguments());

        assertThat(rows(id)).isEqualTo(before);
        assertThat(rebuilding.isOfAnOlderRelease()).isFalse();
    }

    @Test
    void rebuiltWorklistIsTheSame() {
        UUID lost = anAcceptedReferral();
        UUID spoilt = anAcceptedReferral();
        List<String> before = rows(lost, spoilt);
        jdbc.sql("delete from referral where referral_id = ?").param(lost).update();
        jdbc.sql("update referral set status = 'X', family_name = 'X' where referral_id = ?")
                .param(spoilt)
                .update();
        UUID stranger = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into referral
                        select (jsonb_populate_record(referral, jsonb_build_object(
                            'referral_id', ?::uuid, 'referral_number', 'R-0-0'))).*
                        from referral where referral_id = ?
                        """)
                .param(stranger)
                .param(spoilt)
                .update();

        long rebuilt =
                new RebuildingWorklist(jdbc, referrals, _ -> List.of(), database.transactions())
                        .rebuild();

        assertThat(rebuilt).isGreaterThanOrEqualTo(2);
        assertThat(rows(lost, spoilt, stranger)).isEqualTo(before).hasSize(2);
    }

    @Test
    void overriddenReferralIsTheSameWhenReadBackAndRebuilt() {
        UUID id = anOverriddenReferral();
        Referral after = practice.announced().getLast().after();
        List<String> row = rows(id);
        List<String> decisions = decisions(id);
        jdbc.sql("delete from judged_decision where referral_id = ?").param(id).update();
        jdbc.sql("delete from referral where referral_id = ?").param(id).update();

        new RebuildingWorklist(jdbc, referrals, _ -> List.of(), database.transactions()).rebuild();

        assertThat(referrals.find(id)).contains(after);
        assertThat(after.standing().judgements().cleared()).hasSize(1);
        assertThat(rows(id)).isEqualTo(row);
        assertThat(decisions(id)).isEqualTo(decisions).hasSize(2);
        assertThat(decisions.getLast()).contains("SURGICAL_CONSULT", "risk-benefit-ratio");
        assertThat(listed(null, 10))
                .singleElement()
                .returns(Pathway.SURGICAL_CONSULT, ListedReferral::pathway);
    }

    @Test
    void journalCannotBeRewritten() {
        UUID id = anAcceptedReferral();

        for (String rewriting :
                List.of(
                        "update referral_journal set type = 'X'",
                        "delete from referral_journal",
                        "truncate referral_journal")) {
            assertThatThrownBy(() -> jdbc.sql(rewriting).update())
                    .hasMessageContaining("append-only");
        }
        assertThat(referrals.journal(id)).extracting(Recorded::version).containsExactly(1L, 2L, 3L);
    }

    @Test
    void suspectsTheSamePatientWhateverCaseAccentsAndPractice() {
        UUID first = practice.submitted(of("José", "Núñez", "+13055550991", "a@example.org"));
        UUID second =
                practice.submitted(of("JOSE", "Nuñez ", "+13055550992", "A@Example.org"), owner);

        assertThat(referrals.find(second).orElseThrow().lookalikes()).containsExactly(first);
    }

    @Test
    void suspectsNobodyOnceTheOtherReferralHasEnded() {
        UUID first = practice.submitted(of("Eva", "Ended", "+13055550993", "e@example.org"));
        practice.cancelled(first, 1, Commands.REFERRER);
        UUID second = practice.submitted(of("Eva", "Ended", "+13055550993", "e@example.org"));

        assertThat(referrals.find(second).orElseThrow().lookalikes()).isEmpty();
    }

    @Test
    void anotherPracticesReferralIsNotThere() {
        UUID id = anAcceptedReferral();

        assertThat(practice.cancelled(id, 3, Commands.REFERRER)).isEqualTo(new Outcome.NotFound());
    }

    @Test
    void appliesManyReportsAtOnceAndGivesBackThoseAboutNothing() {
        UUID one = practice.submitted(aPatient(), owner);
        UUID two = practice.submitted(aPatient(), owner);
        Addressed stray = triaged(UUID.randomUUID());
        Addressed early =
                new Addressed(
                        two, Commands.triaged(2, Pathway.SURGICAL_CONSULT, Acceptance.AUTOMATIC));

        List<Addressed> givenBack =
                practice.reported(
                        triaged(one),
                        triaged(two),
                        triaged(one),
                        stray,
                        early,
                        new Addressed(one, Commands.undeliverable()));

        assertThat(givenBack).containsExactly(stray, early);
        assertThat(referrals.journal(one)).hasSize(4);
        assertThat(referrals.journal(two)).hasSize(3);
    }

    @Test
    void listsPageByPageWithoutHolesOrRepeats() {
        for (int i = 0; i < 5; i++) {
            practice.submitted(aPatient(), owner);
        }
        List<UUID> seen = new ArrayList<>();
        List<ListedReferral> page = listed(null, 2);
        while (!page.isEmpty()) {
            page.forEach(row -> seen.add(row.referralId()));
            page = listed(page.getLast().position(), 2);
        }

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    private UUID anAcceptedReferral() {
        UUID id = practice.submitted(aPatient(), owner);
        practice.reported(triaged(id));
        return id;
    }

    private UUID anOverriddenReferral() {
        UUID id = practice.submitted(Submissions.flagged(aPatient()), owner);
        practice.reported(triaged(id, 1, Pathway.URGENT_ESCALATION));
        practice.changed(id, Commands.clear(2, RedFlag.SUSPECTED_INFECTION));
        practice.reported(triaged(id, 3, Pathway.CLINICIAN_REVIEW));
        practice.changed(id, Commands.override(4, Pathway.SURGICAL_CONSULT));
        return id;
    }

    private static Addressed triaged(UUID id, long facts, Pathway pathway) {
        return new Addressed(id, Commands.triaged(facts, pathway, Acceptance.AUTOMATIC));
    }

    private List<String> decisions(UUID id) {
        return jdbc.sql(
                        "select d::text as row from judged_decision d where referral_id = ?"
                                + " order by decision_id")
                .param(id)
                .query((row, _) -> row.getString("row"))
                .list();
    }

    private static Addressed triaged(UUID id) {
        return new Addressed(
                id, Commands.triaged(1, Pathway.DIAGNOSTIC_INJECTION, Acceptance.AUTOMATIC));
    }

    private static Submission aPatient() {
        return of("Pat " + UUID.randomUUID(), "Ient", "+13055550123", "p@example.org");
    }

    private List<ListedReferral> listed(Listing.@Nullable Position after, int limit) {
        return referrals.list(new Listing(owner.id(), null, null, after, limit));
    }

    private List<String> rows(UUID... ids) {
        return jdbc.sql(
                        "select r::text as row from referral r where referral_id = any (?)"
                                + " order by referral_id")
                .param(ids)
                .query((row, _) -> row.getString("row"))
                .list();
    }
}
