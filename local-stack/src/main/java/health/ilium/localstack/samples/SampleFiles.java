package health.ilium.localstack.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads the sample files of a folder, in the order of their names.
final class SampleFiles {

    private static final Pattern DAYS_AGO = Pattern.compile("\\{today-(\\d+)d}");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    /// @return samples by the names of their files, without `.json`
    /// @throws IllegalArgumentException naming a file that is not of the shape
    static Map<String, Sample> read(Path folder, LocalDate today) {
        try (var files = Files.list(folder)) {
            var samples = new LinkedHashMap<String, Sample>();
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .forEach(file -> samples.put(name(file), sample(file, today)));
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(Path file, LocalDate today) {
        try {
            return JSON.readValue(onDay(Files.readString(file), today), Sample.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(file + ": " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String onDay(String text, LocalDate today) {
        return DAYS_AGO.matcher(text)
                .replaceAll(match -> today.minusDays(Long.parseLong(match.group(1))).toString());
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private SampleFiles() {}
}
