package health.ilium.localstack.process;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Keeps Ctrl-C at the terminal from reaching the parts directly, so that they end in order and
/// not all at once.
final class InOwnSession {

    private static final List<String> WITH_SETSID = List.of("setsid");
    private static final List<String> WITH_SHELL =
            List.of("/bin/sh", "-c", "trap '' INT; exec \"$@\"", "sh");

    private InOwnSession() {}

    /// The process id stays the one of the given command: both ways end in exec.
    static List<String> of(List<String> command) {
        var all = new ArrayList<>(isOnPath("setsid") ? WITH_SETSID : WITH_SHELL);
        all.addAll(command);
        return all;
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }
}
