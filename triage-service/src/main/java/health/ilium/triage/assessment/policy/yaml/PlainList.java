package health.ilium.triage.assessment.policy.yaml;

import com.fasterxml.jackson.annotation.JsonCreator;
import health.ilium.triage.assessment.policy.Bands;
import java.util.List;

/// Lets bands stand in the file as a plain list.
abstract class PlainList {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    PlainList(List<Bands.Band> bands) {}
}
