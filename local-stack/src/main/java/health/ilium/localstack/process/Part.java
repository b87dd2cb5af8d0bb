package health.ilium.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One running program of the stack. Can be stopped, killed and started again.
public final class Part {

    private static final Duration TO_FOLLOW = Duration.ofSeconds(10);

    private final Program program;
    private final Path log;
    private final PidFiles pidFiles;
    private volatile @Nullable Process process;
    private boolean retired;

    public Part(Program program, Path logs, PidFiles pidFiles) {
        this.program = program;
        this.log = logs.resolve(program.name() + ".log");
        this.pidFiles = pidFiles;
    }

    public String name() {
        return program.name();
    }

    /// False when a rehearsal would make its start quicker.
    public boolean startsQuickly() {
        return program.startsQuickly();
    }

    /// Starts the program and waits until it is ready.
    ///
    /// @throws DidNotStart when it ends or takes too long
    public void start() {
        launch();
        awaitReady();
    }

    /// Starts the program without waiting; nothing happens when it runs already or is retired.
    public synchronized void launch() {
        if (isRunning() || retired) {
            return;
        }
        program.prepare();
        var builder = new ProcessBuilder(InOwnSession.of(program.command()));
        builder.environment().putAll(program.environment());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            var started = builder.start();
            pidFiles.remember(program, started.toHandle());
            process = started;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Waits until the program is ready.
    ///
    /// @throws DidNotStart when it ends or takes too long
    public void awaitReady() {
        var ready = Waiting.until(() -> !isRunning() || program.isReady(), program.readyWithin());
        if (!ready || !isRunning()) {
            throw new DidNotStart(
                    "%s %s; its log %s ends with:%n%s"
                            .formatted(
                                    name(),
                                    isRunning() ? "is not ready" : "ended while starting",
                                    log,
                                    LogTail.of(log)));
        }
    }

    /// Ends the program in good order, by force when it does not obey.
    public synchronized void stop() {
        end(program.stopSignal());
    }

    /// Stops the program for good: it cannot be started again.
    public synchronized void retire() {
        retired = true;
        stop();
    }

    /// Kills the program for good: it cannot be started again.
    public synchronized void abort() {
        retired = true;
        kill();
    }

    /// Ends the program as a power cut would, and returns when nothing that it started is left.
    public synchronized void kill() {
        var family = family();
        end(Signal.KILL);
        Waiting.until(() -> family.stream().noneMatch(ProcessHandle::isAlive), TO_FOLLOW);
    }

    /// Makes the program, and what it started, stand still.
    public synchronized void suspend() {
        family().forEach(Signal.STOP::send);
    }

    public synchronized void resume() {
        family().reversed().forEach(Signal.CONT::send);
    }

    /// Id of its process, or of the last one.
    public long pid() {
        var current = process;
        return current == null ? -1 : current.pid();
    }

    /// The program itself first: once it stands still it starts no others.
    private List<ProcessHandle> family() {
        var current = process;
        return current == null
                ? List.of()
                : Stream.concat(Stream.of(current.toHandle()), current.descendants()).toList();
    }

    public boolean isRunning() {
        var current = process;
        return current != null && current.isAlive();
    }

    private void end(Signal signal) {
        var current = process;
        if (current != null) {
            Ending.end(current.toHandle(), signal, program.stopsWithin());
            pidFiles.forget(program);
        }
    }
}
