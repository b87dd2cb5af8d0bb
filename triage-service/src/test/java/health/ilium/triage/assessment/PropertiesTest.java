package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.Judged.judged;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.facts.BlockAgent;
import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.ProvocationResult;
import health.ilium.triage.assessment.facts.ProvocationTest;
import health.ilium.triage.assessment.facts.ProvocationTestName;
import health.ilium.triage.assessment.facts.Sex;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What holds for every clinical picture.
class PropertiesTest {

    /// So many reach even the rarest row.
    private static final int ENOUGH_FOR_EVERY_ROW = 2_000;

    private static final int MANY = Integer.getInteger("pictures", 2_000);

    @Test
    void everyPictureIsRoutedAndEveryRowOfThePublishedPolicyIsReached() {
        var rows =
                RandomPictures.so(ENOUGH_FOR_EVERY_ROW)
                        .map(it -> judged(it).route())
                        .collect(Collectors.toSet());

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 16).filter(it -> it != 13).boxed().toList());
    }

    @Test
    void samePictureGivesTheSameDecision() {
        var again = RandomPictures.so(MANY).iterator();

        RandomPictures.so(MANY)
                .forEach(it -> assertThat(judged(it)).isEqualTo(judged(again.next())));
    }

    @Test
    void differentPicturesHaveDifferentHashes() {
        var pictures = new HashSet<>(RandomPictures.so(MANY).map(APicture::build).toList());

        assertThat(pictures.stream().map(it -> Judged.explained(it).inputHash()).distinct())
                .hasSameSizeAs(pictures);
    }

    @Test
    void trailingZerosDoNotChangeTheHash() {
        var plain = Judged.injection(it -> it.painScore = APicture.nrs("7"));
        var zeros = Judged.injection(it -> it.painScore = APicture.nrs("7.00"));

        assertThat(zeros.inputHash()).isEqualTo(plain.inputHash());
    }

    @Test
    void litigationNeverMatters() {
        RandomPictures.so(MANY)
                .forEach(
                        it -> {
                            var before = judged(it);
                            var after = judged(it.with(p -> p.litigation = Fact.YES));
                            assertSameRouteAndScore(before, after);
                        });
    }

    @Test
    void sexNeverMattersOnceThePregnancyQuestionsAreAnswered() {
        RandomPictures.so(MANY)
                .forEach(
                        it -> {
                            it.pregnant = it.pregnancyRelatedOnset = Fact.NO;
                            it.sex = Sex.FEMALE;
                            var before = judged(it);
                            var after = judged(it.with(p -> p.sex = Sex.MALE));
                            assertSameRouteAndScore(before, after);
                        });
    }

    private static void assertSameRouteAndScore(Decision before, Decision after) {
        assertThat(after.route()).isEqualTo(before.route());
        assertThat(after.score()).isEqualTo(before.score());
        assertThat(after.completeness()).isEqualTo(before.completeness());
        assertThat(after.missing()).isEqualTo(before.missing());
        assertThat(after.wouldChangeIt()).isEqualTo(before.wouldChangeIt());
    }

    /// Facts whose UNKNOWN is never read as anything else. Pregnancy, onset and contrast allergy
    /// are not among them: where they are not asked about, or excuse a block, not stated is NO.
    private static final List<BiConsumer<APicture, Fact>> FACTS =
            List.of(
                    (it, fact) -> it.painBelowL5 = fact,
                    (it, fact) -> it.painOverSiJoint = fact,
                    (it, fact) -> it.fortinFingerTest = fact,
                    (it, fact) -> it.redFlags[0] = fact,
                    (it, fact) -> it.redFlags[6] = fact,
                    (it, fact) -> it.otherSource = fact,
                    (it, fact) -> it.inflammatory = fact,
                    (it, fact) -> it.generalisedPain = fact,
                    (it, fact) -> it.metalAllergy = fact,
                    (it, fact) -> it.badAnatomy = fact,
                    (it, fact) -> it.anaestheticAllergy = fact,
                    (it, fact) -> it.steroidAllergy = fact,
                    (it, fact) -> it.canLimitWeightBearing = fact);

    @Test
    void whatIsSettledWhileAFactIsUnknownStaysSettledWhateverTheFactTurnsOutToBe() {
        RandomPictures.so(MANY / 4)
                .forEach(
                        it -> {
                            for (var fact : FACTS) {
                                fact.accept(it, Fact.UNKNOWN);
                                var open = outcomes(judged(it));
                                fact.accept(it, Fact.YES);
                                assertSettledStays(open, outcomes(judged(it)));
                                fact.accept(it, Fact.NO);
                                assertSettledStays(open, outcomes(judged(it)));
                            }
                        });
    }

    private static void assertSettledStays(
            Map<RuleId, Outcome> open, Map<RuleId, Outcome> answered) {
        var settled = new EnumMap<RuleId, Outcome>(open);
        settled.values().removeIf(Outcome.UNKNOWN::equals);
        assertThat(answered).containsAllEntriesOf(settled);
    }

    @Test
    void unknownRedFlagIsNeitherExcludedNorRaised() {
        RandomPictures.so(MANY)
                .forEach(
                        it -> {
                            it.redFlags[2] = Fact.UNKNOWN;
                            var decision = judged(it);
                            assertThat(decision.route()).isLessThanOrEqualTo(2);
                            assertThat(decision.score()).isNull();
                            assertThat(decision.missing())
                                    .anyMatch(item -> item.rule().equals("RF3"));
                        });
    }

    @Test
    void onePositiveTestMoreNeverMakesTheExaminationWorse() {
        RandomPictures.so(MANY)
                .forEach(
                        it -> {
                            var before = Judged.outcome(judged(it), RuleId.R08);
                            var more = new ArrayList<>(it.tests);
                            more.add(
                                    new ProvocationTest(
                                            ProvocationTestName.FABER,
                                            Side.LEFT,
                                            ProvocationResult.POSITIVE));
                            var after = judged(it.with(p -> p.tests = more));
                            assertThat(rank(Judged.outcome(after, RuleId.R08)))
                                    .isGreaterThanOrEqualTo(rank(before));
                        });
    }

    private static int rank(Outcome outcome) {
        return switch (outcome) {
            case NOT_MET -> 0;
            case UNKNOWN -> 1;
            case MET -> 2;
        };
    }

    @Test
    void blockThatIsNotValidChangesNothingButTheNumberOfSessions() {
        var steroid = ABlock.positive().with(it -> it.agent = BlockAgent.STEROID).build();
        RandomPictures.so(MANY)
                .forEach(
                        it -> {
                            var before = judged(it);
                            var after = judged(it.with(p -> p.blocks = with(p.blocks, steroid)));
                            assertThat(after.score()).isEqualTo(before.score());
                            assertThat(after.completeness()).isEqualTo(before.completeness());
                            if (Judged.outcome(after, RuleId.R17) == Outcome.MET) {
                                assertThat(after.route()).isEqualTo(before.route());
                            }
                        });
    }

    private static List<DiagnosticBlock> with(List<DiagnosticBlock> blocks, DiagnosticBlock more) {
        var all = new ArrayList<>(blocks);
        all.add(more);
        return all;
    }

    @Test
    void informationIsAskedForExactlyWhenSomethingToAskIsListed() {
        RandomPictures.so(MANY)
                .map(Judged::judged)
                .filter(it -> it.pathway() == Pathway.MORE_INFORMATION)
                .forEach(it -> assertThat(it.missing()).isNotEmpty());
    }

    @Test
    void unknownRulesSayWhatWouldSettleThemAndOthersDoNot() {
        RandomPictures.so(MANY)
                .flatMap(it -> judged(it).rules().stream())
                .forEach(
                        it ->
                                assertThat(it.settledBy().isEmpty())
                                        .isEqualTo(it.outcome() != Outcome.UNKNOWN));
    }

    @Test
    void scoreIsTheSumOfItsPartsWithinOneHundred() {
        RandomPictures.so(MANY)
                .map(Judged::judged)
                .filter(it -> it.score() != null)
                .forEach(
                        it -> {
                            assertThat(it.score())
                                    .isBetween(0, 100)
                                    .isEqualTo(
                                            it.scoreParts().stream()
                                                    .mapToInt(part -> part.points())
                                                    .sum());
                            assertThat(it.scoreParts())
                                    .allMatch(part -> part.points() <= part.max());
                        });
    }

    private static Map<RuleId, Outcome> outcomes(Decision decision) {
        return decision.rules().stream()
                .collect(Collectors.toMap(it -> it.rule(), it -> it.outcome()));
    }
}
