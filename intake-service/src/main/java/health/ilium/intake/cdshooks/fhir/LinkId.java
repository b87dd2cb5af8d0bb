package health.ilium.intake.cdshooks.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A link id that is the JSON path of a fact in a referral, such as `clinical.painScore.value` or
/// `clinical.imaging[1].region`.
record LinkId(String text) {

    /// A list has at most 50 items.
    private static final Pattern STEP = Pattern.compile("([A-Za-z0-9]{1,60})(?:\\[([0-4]?\\d)])?");
    private static final String PLACES = "\\[\\d+]";

    private static final Set<String> OF_THE_PATIENT =
            Set.of("patient.birthDate", "patient.sex", "patient.insurance.payer");
    private static final Set<String> LISTS_OF_OBJECTS =
            Set.of(
                    "clinical.provocationTests",
                    "clinical.conservativeCare",
                    "clinical.diagnosticBlocks",
                    "clinical.diagnosticBlocks.postScores",
                    "clinical.imaging");
    private static final Set<String> LISTS_OF_CODES =
            Set.of("clinical.history.priorSiJointFusionSides");

    /// Whether it asks for a fact. Other questions are none of our business.
    boolean isOurs() {
        return text.startsWith("clinical.") || OF_THE_PATIENT.contains(text);
    }

    boolean isListOfObjects() {
        return LISTS_OF_OBJECTS.contains(text.replaceAll(PLACES, ""));
    }

    boolean isListOfCodes() {
        return LISTS_OF_CODES.contains(text);
    }

    boolean isAboutDiagnosticBlocks() {
        return text.startsWith("clinical.diagnosticBlocks");
    }

    boolean isBelow(LinkId group) {
        return text.startsWith(group.text + ".");
    }

    /// The steps from a group down to it; all of them from the empty group.
    List<Step> stepsFrom(LinkId group) {
        String rest = group.text.isEmpty() ? text : text.substring(group.text.length() + 1);
        List<Step> steps = new ArrayList<>();
        for (String part : rest.split("\\.", -1)) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                return List.of();
            }
            steps.add(
                    new Step(
                            step.group(1),
                            step.group(2) == null ? -1 : Integer.parseInt(step.group(2))));
        }
        return steps;
    }

    /// @param place in a list, -1 for what is no list
    record Step(String name, int place) {}
}
