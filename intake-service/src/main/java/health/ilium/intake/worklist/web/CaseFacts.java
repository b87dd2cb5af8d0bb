package health.ilium.intake.worklist.web;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.clinical.YesNoUnknown;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Office;
import health.ilium.intake.submission.Patient;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The facts of a case by section. A fact that nobody gave stands where it would be, as not known.
public record CaseFacts(String title, List<Fact> facts) {

    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Set<String> PAIN =
            Set.of(
                    "painSide",
                    "painBelowL5",
                    "painOverSiJoint",
                    "painDurationMonths",
                    "pregnancyRelatedOnset",
                    "monthsSinceDelivery",
                    "painScore",
                    "disability");

    /// @param value null when nobody gave it
    /// @param alarming a red flag that was raised
    public record Fact(String label, @Nullable String value, boolean alarming) {}

    static List<CaseFacts> of(Referral referral, Said said) {
        ClinicalPicture clinical = referral.clinical();
        List<Fact> pain = new ArrayList<>();
        List<Fact> examination = new ArrayList<>();
        for (RecordComponent component : ClinicalPicture.class.getRecordComponents()) {
            switch (component.getName()) {
                case "redFlags", "history" -> {
                    // Sections of their own.
                }
                default ->
                        (PAIN.contains(component.getName()) ? pain : examination)
                                .add(fact(component, clinical, said));
            }
        }
        return List.of(
                new CaseFacts("Patient", patient(referral, said)),
                new CaseFacts("Red flags", flags(clinical, said)),
                new CaseFacts("Pain", pain),
                new CaseFacts("Examination, care and imaging", examination),
                new CaseFacts("History", each(clinical.history(), said)));
    }

    private static List<Fact> patient(Referral referral, Said said) {
        Patient patient = referral.submission().patient();
        return List.of(
                new Fact("Phone", patient.phone(), false),
                new Fact("E-mail", patient.email(), false),
                new Fact("Language", language(patient.preferredLanguage()), false),
                new Fact("Office", office(patient.preferredOffice()), false),
                new Fact("Interpreter needed", shown(patient.interpreterNeeded(), said), false),
                new Fact("Caregiver", shown(patient.caregiver(), said), false),
                new Fact("Insurance", shown(patient.insurance(), said), false),
                new Fact(
                        "Referred by",
                        referral.submission().referrer().name()
                                + ", "
                                + referral.submission().referrer().practice(),
                        false),
                new Fact("Referrer's phone", referral.submission().referrer().phone(), false),
                new Fact("Reason", referral.submission().reason(), false),
                new Fact("Diagnoses", String.join(", ", referral.submission().diagnoses()), false));
    }

    private static @Nullable String language(@Nullable Language language) {
        return language == null ? null : Locale.of(language.code()).getDisplayLanguage(Locale.US);
    }

    private static @Nullable String office(@Nullable Office office) {
        return office == null
                ? null
                : Arrays.stream(office.name().split("_"))
                        .map(it -> it.charAt(0) + it.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
    }

    private static List<Fact> flags(ClinicalPicture clinical, Said said) {
        return each(clinical.redFlags(), said).stream()
                .map(it -> new Fact(it.label(), it.value(), "yes".equals(it.value())))
                .toList();
    }

    private static List<Fact> each(Record record, Said said) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .map(component -> fact(component, record, said))
                .toList();
    }

    private static Fact fact(RecordComponent component, Record of, Said said) {
        return new Fact(words(component.getName()), shown(value(component, of), said), false);
    }

    /// Null for what is not known.
    private static @Nullable String shown(@Nullable Object value, Said said) {
        return switch (value) {
            case null -> null;
            case YesNoUnknown known ->
                    known == YesNoUnknown.UNKNOWN ? null : known.name().toLowerCase(Locale.ROOT);
            case LocalDate day -> said.day(day);
            case Collection<?> some when some.isEmpty() -> null;
            case Collection<?> some ->
                    some.stream()
                            .map(it -> String.valueOf(shown(it, said)))
                            .collect(Collectors.joining("; "));
            case Record record ->
                    each(record, said).stream()
                            .filter(it -> it.value() != null)
                            .map(it -> it.label().toLowerCase(Locale.ROOT) + " " + it.value())
                            .collect(Collectors.joining(", "));
            case Enum<?> code -> code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            default -> value.toString();
        };
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("A record hides " + component.getName(), impossible);
        }
    }

    private static String words(String name) {
        String apart = WORDS.matcher(name).replaceAll(" ");
        String lower =
                Arrays.stream(apart.split(" "))
                        .map(
                                it ->
                                        it.matches("L5|Si")
                                                ? it.toUpperCase(Locale.ROOT)
                                                : it.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }
}
