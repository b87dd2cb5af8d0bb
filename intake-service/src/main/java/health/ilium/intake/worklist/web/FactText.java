package health.ilium.intake.worklist.web;

import health.ilium.intake.clinical.ConservativeCare;
import health.ilium.intake.clinical.DiagnosticBlock;
import health.ilium.intake.clinical.Disability;
import health.ilium.intake.clinical.DisabilityScale;
import health.ilium.intake.clinical.ImagingExamination;
import health.ilium.intake.clinical.PainScale;
import health.ilium.intake.clinical.PainScore;
import health.ilium.intake.clinical.ProvocationTest;
import health.ilium.intake.clinical.YesNoUnknown;
import health.ilium.intake.submission.Caregiver;
import health.ilium.intake.submission.Insurance;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Facts as a clinician would note them. What is not known is null, or is left out of a note.
record FactText(Said said) {

    private static final Map<String, String> SPELLED =
            Map.of(
                    "FABER", "FABER",
                    "GAENSLEN", "Gaenslen",
                    "XRAY", "X-ray",
                    "CT", "CT",
                    "MRI", "MRI",
                    "SI_JOINT", "SI joints",
                    "LUMBAR", "lumbar spine",
                    "NONE", "no guidance",
                    "NRS_0_10", "NRS",
                    "VAS_0_100", "VAS");

    @Nullable String of(@Nullable Object fact) {
        return switch (fact) {
            case null -> null;
            case YesNoUnknown known -> known == YesNoUnknown.UNKNOWN ? null : word(known);
            case Boolean yes -> yes ? "yes" : "no";
            case LocalDate day -> said.day(day);
            case Collection<?> all when all.isEmpty() -> null;
            case Collection<?> all ->
                    all.stream()
                            .map(it -> String.valueOf(of(it)))
                            .collect(Collectors.joining("\n"));
            case PainScore score ->
                    joined(rating(score.value(), score.scale()), on(score.measuredOn()));
            case Disability score -> joined(disability(score), on(score.measuredOn()));
            case ProvocationTest test ->
                    capital(word(test.test()))
                            + ", "
                            + word(test.side())
                            + ": "
                            + word(test.result());
            case ConservativeCare care ->
                    capital(word(care.kind())) + ", " + care.weeks() + " weeks";
            case ImagingExamination image -> image(image);
            case DiagnosticBlock block -> block(block);
            case Insurance insurance ->
                    joined(insurance.payer(), after("member ", insurance.memberId()));
            case Caregiver carer -> joined(carer.name(), carer.relationship(), carer.phone());
            case Enum<?> code -> word(code);
            default -> fact.toString();
        };
    }

    private static String rating(@Nullable Object value, @Nullable PainScale scale) {
        return scale == null
                ? value + ", on no known scale"
                : value + " of " + scale.greatest() + " (" + word(scale) + ")";
    }

    private static String disability(Disability score) {
        String value =
                score.scale() == DisabilityScale.RAW_0_50
                        ? score.value() + " of 50 points"
                        : score.value() + " %";
        return score.instrument() == null ? value : score.instrument() + " " + value;
    }

    private String image(ImagingExamination image) {
        return joined(
                word(image.modality()) + " of the " + word(image.region()),
                on(image.performedOn()),
                after("excludes another cause: ", of(image.excludesOtherCause())));
    }

    private String block(DiagnosticBlock block) {
        return joined(
                of(block.date()),
                of(block.side()),
                of(block.guidance()),
                after("contrast confirmed: ", of(block.contrastConfirmed())),
                of(block.agent()),
                after("pregnant then: ", of(block.pregnantAtBlock())),
                block.preScore() == null
                        ? null
                        : "pain before " + rating(block.preScore(), block.scale()),
                block.postScores().isEmpty()
                        ? null
                        : block.postScores().stream()
                                .map(it -> it.score() + " after " + it.minutes() + " min")
                                .collect(Collectors.joining(", ")));
    }

    private @Nullable String on(@Nullable LocalDate day) {
        return day == null ? null : "on " + said.day(day);
    }

    private static @Nullable String after(String before, @Nullable String text) {
        return text == null ? null : before + text;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> code) {
        return SPELLED.getOrDefault(
                code.name(), code.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
