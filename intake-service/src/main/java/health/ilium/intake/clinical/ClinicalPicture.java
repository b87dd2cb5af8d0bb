package health.ilium.intake.clinical;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The clinical facts of a referral as they stand at one version.
///
/// @param painDurationMonths whole months of pain
/// @param monthsSinceDelivery whole months since delivery
/// @param conservativeCare null when nobody said; a list, also an empty one, is complete
public record ClinicalPicture(
        @Nullable PainSide painSide,
        YesNoUnknown painBelowL5,
        YesNoUnknown painOverSiJoint,
        @Nullable Integer painDurationMonths,
        YesNoUnknown pregnancyRelatedOnset,
        @Nullable Integer monthsSinceDelivery,
        @Nullable PainScore painScore,
        @Nullable Disability disability,
        YesNoUnknown fortinFingerTest,
        List<ProvocationTest> provocationTests,
        @Nullable List<ConservativeCare> conservativeCare,
        List<DiagnosticBlock> diagnosticBlocks,
        List<ImagingExamination> imaging,
        RedFlags redFlags,
        History history) {

    public ClinicalPicture {
        painBelowL5 = YesNoUnknown.known(painBelowL5);
        painOverSiJoint = YesNoUnknown.known(painOverSiJoint);
        pregnancyRelatedOnset = YesNoUnknown.known(pregnancyRelatedOnset);
        fortinFingerTest = YesNoUnknown.known(fortinFingerTest);
        provocationTests = Lists.copied(provocationTests);
        conservativeCare = conservativeCare == null ? null : List.copyOf(conservativeCare);
        diagnosticBlocks = Lists.copied(diagnosticBlocks);
        imaging = Lists.copied(imaging);
        redFlags = redFlags == null ? RedFlags.unknown() : redFlags;
        history = history == null ? History.unknown() : history;
    }

    /// The same facts and one more diagnostic block.
    public ClinicalPicture withBlock(DiagnosticBlock block) {
        return with(Stream.concat(diagnosticBlocks.stream(), Stream.of(block)).toList(), redFlags);
    }

    /// What is incomplete or outside its scale after parts of scores were merged.
    public List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        if (painScore != null) {
            flaws.addAll(painScore.flaws());
        }
        if (disability != null) {
            flaws.addAll(disability.flaws());
        }
        return List.copyOf(flaws);
    }

    /// The same facts without a red flag that was cleared.
    public ClinicalPicture without(RedFlag cleared) {
        return withRedFlags(redFlags.without(cleared));
    }

    /// The same facts, where red flags that were cleared stay so unless they were raised again.
    public ClinicalPicture keepingCleared(Set<RedFlag> cleared) {
        return withRedFlags(redFlags.excluding(cleared));
    }

    ClinicalPicture withRedFlags(RedFlags flags) {
        return with(diagnosticBlocks, flags);
    }

    private ClinicalPicture with(List<DiagnosticBlock> blocks, RedFlags flags) {
        return new ClinicalPicture(
                painSide,
                painBelowL5,
                painOverSiJoint,
                painDurationMonths,
                pregnancyRelatedOnset,
                monthsSinceDelivery,
                painScore,
                disability,
                fortinFingerTest,
                provocationTests,
                conservativeCare,
                blocks,
                imaging,
                flags,
                history);
    }
}
