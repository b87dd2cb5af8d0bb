package health.ilium.localstack.parts;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A Java program with a small appetite for memory, on the JDK that runs this one.
///
/// @param options for the virtual machine, added to what every program here gets
/// @param classPath in this order
/// @param program main class and its arguments
record JavaCommand(List<String> options, List<Path> classPath, List<String> program) {

    /// The first compiler only: the second one would take a quarter of two cores in the first
    /// minutes of load.
    private static final List<String> SMALL =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:+UseCompactObjectHeaders",
                    "-XX:TieredStopAtLevel=1",
                    "-Xss512k");

    List<String> words() {
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(SMALL);
        words.addAll(options);
        words.add("-cp");
        words.add(
                classPath.stream()
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator)));
        words.addAll(program);
        return words;
    }
}
