package health.ilium.triage.assessment.policy.yaml;

import com.fasterxml.jackson.annotation.JsonCreator;

/// Lets a source stand in the file as plain text.
abstract class PlainText {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    PlainText(String text) {}
}
