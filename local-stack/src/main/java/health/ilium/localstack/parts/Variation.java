package health.ilium.localstack.parts;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What a part gets on top of the usual, for whoever wants to see it in unusual circumstances.
///
/// @param vmOptions for its virtual machine
/// @param classPath after its own
/// @param environment takes the place of what it would be told otherwise
/// @param arguments after its own
public record Variation(
        List<String> vmOptions,
        List<Path> classPath,
        Map<String, String> environment,
        List<String> arguments) {

    public static final Variation NONE = new Variation(List.of(), List.of(), Map.of(), List.of());

    public static Variation environment(Map<String, String> environment) {
        return new Variation(List.of(), List.of(), environment, List.of());
    }

    public static Variation arguments(String... arguments) {
        return new Variation(List.of(), List.of(), Map.of(), List.of(arguments));
    }
}
