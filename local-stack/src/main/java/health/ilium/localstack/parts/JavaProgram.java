package health.ilium.localstack.parts;

import health.ilium.localstack.process.Program;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A program that runs on the JDK of this one and has a start cache.
interface JavaProgram extends Program {

    StartCache cache();

    Appetite appetite();

    /// Options for the virtual machine.
    List<String> options();

    List<Path> classPath();

    /// Main class and its arguments.
    List<String> main();

    @Override
    default List<String> command() {
        var options = new ArrayList<>(options());
        options.addAll(appetite().javaOptions());
        options.addAll(cache().options(classPath()));
        return new JavaCommand(options, classPath(), main()).words();
    }

    @Override
    default boolean startsQuickly() {
        return cache().isFresh(classPath());
    }

    @Override
    default Duration stopsWithin() {
        return cache().stopsWithin();
    }
}
