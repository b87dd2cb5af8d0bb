package health.ilium.localstack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Classes of one Java program, loaded and linked once and stored (JEP 483, 514, 515), which
/// halves the time to its start.
///
/// @param file belongs to one version of the virtual machine and to jars that are older than it
/// @param rehearsal whether a missing cache is stored when the program ends, which takes the
///     program half a minute
record StartCache(Path file, boolean rehearsal) {

    private static final Duration TO_STOP = Duration.ofSeconds(15);
    private static final Duration TO_STORE = Duration.ofMinutes(4);

    /// The cache of a program in a folder of caches.
    static StartCache in(Path folder, String program, boolean rehearsal) {
        var version = System.getProperty("java.vm.version");
        return new StartCache(folder.resolve(program + "-" + version + ".aot"), rehearsal);
    }

    /// Whether the cache is there and newer than the jars.
    boolean isFresh(List<Path> jars) {
        return Files.exists(file) && jars.stream().allMatch(jar -> changed(jar) < changed(file));
    }

    List<String> options(List<Path> jars) {
        if (isFresh(jars)) {
            return List.of("-XX:AOTCache=" + file, "-Xlog:aot*=error");
        }
        return rehearsal ? List.of("-XX:AOTCacheOutput=" + file, "-Xlog:aot*=error") : List.of();
    }

    /// How long a program may take to end.
    Duration stopsWithin() {
        return rehearsal ? TO_STORE : TO_STOP;
    }

    private static long changed(Path file) {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file).toMillis() : Long.MAX_VALUE;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
