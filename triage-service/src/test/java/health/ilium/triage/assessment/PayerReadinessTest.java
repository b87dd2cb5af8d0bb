package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.APicture.readyForConsult;
import static health.ilium.triage.assessment.APicture.readyForInjection;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.TriageDecision;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.payer.PayerProfiles;
import health.ilium.triage.assessment.payer.PayerReadiness;
import health.ilium.triage.assessment.payer.ShippedProfiles;
import health.ilium.triage.decision.avro.DecisionRecords;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayerReadinessTest {

    private static final int MANY = Integer.getInteger("pictures", 2_000);

    private final Explaining with = new Explaining(ShippedProfiles.ALL);
    private final Explaining without = new Explaining(PayerProfiles.NONE);

    @Test
    void nothingButReadinessDependsOnProfilesAndPayer() {
        RandomPictures.so(MANY)
                .map(it -> Assessing.assess(it.build(), Judged.POLICY))
                .forEach(
                        it -> {
                            var plain = DecisionRecords.of(without.explain(it, null));
                            assertThat(beside(it, null)).isEqualTo(plain);
                            assertThat(beside(it, "Medicare")).isEqualTo(plain);
                            assertThat(beside(it, "Uninsured")).isEqualTo(plain);
                        });
    }

    /// Everything that stands beside the readiness, which is there.
    private TriageDecision beside(Assessment assessment, @Nullable String payer) {
        var record = DecisionRecords.of(with.explain(assessment, payer));
        assertThat(record.getPayerReadiness()).isNotEmpty();
        return TriageDecision.newBuilder(record)
                .setPayerGaps(List.of())
                .setPayerReadiness(List.of())
                .build();
    }

    @Test
    void everyProfileIsShownWhileNobodyNamedAPayer() {
        assertThat(readiness(readyForInjection(), null))
                .extracting(PayerReadiness::profile)
                .containsExactly("commercial-strict", "medicare-injection", "not-covered");
    }

    @Test
    void everyProfileIsShownWhenNoneKnowsThePayer() {
        assertThat(readiness(readyForInjection(), "Example Health")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Medicare", "MEDICARE", " medicare part-B "})
    void onlyTheProfileThatNamesThePayerIsShown(String payer) {
        assertThat(readiness(readyForInjection(), payer))
                .extracting(PayerReadiness::profile)
                .containsExactly("medicare-injection");
    }

    @Test
    void readyCaseHasNoGap() {
        var readiness = readiness(readyForInjection(), "Medicare").getFirst();

        assertThat(readiness.gaps()).isEmpty();
        assertThat(readiness.covered()).isTrue();
        assertThat(readiness.verified()).isTrue();
    }

    @Test
    void strictPayerNeedsASecondPositiveBlockATherapeuticInjectionAndNoNicotine() {
        var decision = decided(readyForConsult().with(it -> it.nicotine = Fact.YES), "BCBS SC");

        assertThat(decision.route()).isEqualTo(15);
        assertThat(decision.payerReadiness().getFirst().gaps())
                .containsExactly(
                        "It needs at least 2 positive diagnostic blocks; seen: 1.",
                        "It needs a therapeutic steroid injection; seen: NO.",
                        "It needs no nicotine use; seen: YES.");
    }

    @Test
    void whatNobodyStatedIsAGapThatSaysSo() {
        var decision = decided(readyForInjection().with(it -> it.painScore = null), "Medicare");

        assertThat(decision.payerGaps())
                .containsExactly(
                        "Medicare, diagnostic SI joint injection: It needs a pain score of at least"
                                + " 4 of 10; that is not known yet.");
    }

    @Test
    void whatIsNotCoveredIsTheOnlyGap() {
        var readiness = readiness(readyForConsult(), "Uninsured").getFirst();

        assertThat(readiness.covered()).isFalse();
        assertThat(readiness.gaps()).containsExactly("It does not cover SI joint fusion.");
    }

    @Test
    void profileIsNotVerifiedFromTheDayOfItsExpiry() {
        var lastDay = readyForInjection().with(it -> it.asOf = LocalDate.of(2027, 5, 21));
        assertThat(readiness(lastDay, "Medicare").getFirst().verified()).isTrue();

        var expired = readyForInjection().with(it -> it.asOf = LocalDate.of(2027, 5, 22));
        var readiness = readiness(expired, "Medicare").getFirst();
        assertThat(readiness.verified()).isFalse();
        assertThat(readiness.title()).endsWith("(not verified since 2027-05-22)");
    }

    private Decision decided(APicture picture, @Nullable String payer) {
        return with.explain(Assessing.assess(picture.build(), Judged.POLICY), payer);
    }

    private List<PayerReadiness> readiness(APicture picture, @Nullable String payer) {
        return decided(picture, payer).payerReadiness();
    }
}
