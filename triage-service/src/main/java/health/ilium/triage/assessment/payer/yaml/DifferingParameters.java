package health.ilium.triage.assessment.payer.yaml;

import health.ilium.triage.assessment.payer.PayerParameters;
import health.ilium.triage.assessment.policy.yaml.StrictYaml;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/// Reads any part of the parameters. A parameter may be left out, but what is given is complete:
/// that is why it is not read as one record, which would allow for gaps inside.
final class DifferingParameters {

    private static final List<RecordComponent> PARAMETERS =
            List.of(PayerParameters.class.getRecordComponents());

    static PayerParameters in(ObjectNode given) {
        refuseUnknown(given);
        try {
            var types = new Class<?>[PARAMETERS.size()];
            @Nullable Object[] values = new @Nullable Object[PARAMETERS.size()];
            for (int i = 0; i < types.length; i++) {
                types[i] = PARAMETERS.get(i).getType();
                values[i] = value(PARAMETERS.get(i), given);
            }
            return PayerParameters.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record has a constructor for its components", e);
        }
    }

    private static @Nullable Object value(RecordComponent parameter, ObjectNode given) {
        var name = parameter.getName();
        try {
            return given.has(name)
                    ? StrictYaml.MAPPER.treeToValue(given.get(name), parameter.getType())
                    : null;
        } catch (JacksonException e) {
            throw e.prependPath(given, name).prependPath(given, "rules");
        }
    }

    private static void refuseUnknown(ObjectNode given) {
        var known = PARAMETERS.stream().map(RecordComponent::getName).toList();
        for (String name : given.propertyNames()) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("rules." + name + ": no such parameter");
            }
        }
    }

    private DifferingParameters() {}
}
