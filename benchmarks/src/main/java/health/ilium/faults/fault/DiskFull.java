package health.ilium.faults.fault;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.observing.Topics;
import health.ilium.localstack.parts.PartName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// F8: the disk of PostgreSQL, of the broker or of the logs is full, until somebody makes room and
/// starts again what has given up. The disk is a memory of 256 MB, which only root can mount.
final class DiskFull implements Fault {

    private static final int UNAVAILABLE = 503;
    private static final int NO_ROOM = 507;
    private static final byte[] MEGABYTE = new byte[1 << 20];

    private final String name;
    private final @Nullable PartName owner;
    private @Nullable Path disk;

    /// @param name folder of a stack
    /// @param owner who may give up when it is full
    DiskFull(String name, @Nullable PartName owner) {
        this.name = name;
        this.owner = owner;
    }

    @Override
    public void prepareFolder(Path folder) {
        var made = folder.resolve(name);
        try {
            Files.createDirectories(made);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Commands.run("mount", "-t", "tmpfs", "-o", "size=256m,mode=777", "tmpfs", made.toString());
        disk = made;
    }

    @Override
    public void strike(Running run) throws InterruptedException {
        var ballast = Objects.requireNonNull(disk).resolve("ballast");
        fill(ballast);
        Until.passed(run.length());
        remove(ballast);
        if (owner != null && !run.stack().part(owner).isRunning()) {
            run.figures().set("gave up and was started again", 1);
            run.stack().part(owner).kill();
            run.stack().part(owner).start();
        }
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        var violations = new ArrayList<Violation>();
        long wrong =
                run.attempts(seen.faultFrom(), seen.faultUntil()).stream()
                        .filter(it -> it.status() >= 500)
                        .filter(it -> it.status() != UNAVAILABLE && it.status() != NO_ROOM)
                        .count();
        if (wrong > 0) {
            violations.add(
                    new Violation(5, "intake", wrong + " answers of 5xx, neither 503 nor 507"));
        }
        violations.addAll(NoDeadLetters.in(new Topics(run.stack().stack().addresses().kafka())));
        return violations;
    }

    @Override
    public void close() {
        if (disk != null) {
            Commands.run("umount", "-l", disk.toString());
        }
    }

    private static void fill(Path ballast) {
        try (var out =
                Files.newOutputStream(
                        ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) {
                out.write(MEGABYTE);
            }
        } catch (IOException full) {
            // That is what it is for.
        }
    }

    private static void remove(Path ballast) {
        try {
            Files.deleteIfExists(ballast);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
