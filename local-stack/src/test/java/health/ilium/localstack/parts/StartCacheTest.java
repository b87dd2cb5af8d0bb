package health.ilium.localstack.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartCacheTest {

    @TempDir Path folder;
    private Path jar;

    @BeforeEach
    void aJar() throws IOException {
        jar = Files.createFile(folder.resolve("service.jar"));
    }

    @Test
    void isUsedWhenItIsNewerThanTheJar() throws IOException {
        var cache = cacheOfAge(10_000, 20_000);

        assertThat(cache.options(List.of(jar))).contains("-XX:AOTCache=" + cache.file());
    }

    @Test
    void isNotUsedForAJarBuiltSince() throws IOException {
        assertThat(cacheOfAge(20_000, 10_000).options(List.of(jar))).isEmpty();
    }

    @Test
    void isStoredByARehearsalWhenMissing() {
        var cache = StartCache.in(folder, "service", true);

        assertThat(cache.options(List.of(jar))).contains("-XX:AOTCacheOutput=" + cache.file());
    }

    private StartCache cacheOfAge(long jarTime, long cacheTime) throws IOException {
        var cache = StartCache.in(folder, "service", false);
        Files.createFile(cache.file());
        Files.setLastModifiedTime(jar, FileTime.fromMillis(jarTime));
        Files.setLastModifiedTime(cache.file(), FileTime.fromMillis(cacheTime));
        return cache;
    }
}
