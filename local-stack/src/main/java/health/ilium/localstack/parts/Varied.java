package health.ilium.localstack.parts;

import health.ilium.localstack.process.Program;
import health.ilium.localstack.process.Signal;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A program under another name and with a variation.
record Varied(Program program, String name, Variation variation) implements Program {

    @Override
    public void prepare() {
        program.prepare();
    }

    @Override
    public List<String> command() {
        var words = new ArrayList<>(program.command());
        int classPath = words.indexOf("-cp");
        if (classPath >= 0) {
            words.set(classPath + 1, longer(words.get(classPath + 1)));
            words.addAll(classPath, variation.vmOptions());
        }
        words.addAll(variation.arguments());
        return words;
    }

    @Override
    public Map<String, String> environment() {
        var environment = new HashMap<>(program.environment());
        environment.putAll(variation.environment());
        return environment;
    }

    @Override
    public boolean isReady() {
        return program.isReady();
    }

    @Override
    public Duration readyWithin() {
        return program.readyWithin();
    }

    @Override
    public Duration stopsWithin() {
        return program.stopsWithin();
    }

    @Override
    public boolean startsQuickly() {
        return program.startsQuickly();
    }

    @Override
    public Signal stopSignal() {
        return program.stopSignal();
    }

    private String longer(String classPath) {
        return variation.classPath().stream()
                .map(Path::toString)
                .collect(
                        Collectors.joining(
                                File.pathSeparator,
                                variation.classPath().isEmpty()
                                        ? classPath
                                        : classPath + File.pathSeparator,
                                ""));
    }
}
