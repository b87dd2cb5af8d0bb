package health.ilium.faults.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What each instance of a service is ordered to get wrong, one file each.
final class OrderFiles {

    private final Path folder;
    private final Map<String, String> always;

    OrderFiles(Path folder, Map<String, String> always) {
        this.folder = folder;
        this.always = always;
    }

    Path of(String instance) {
        return folder.resolve(instance + ".orders");
    }

    /// Takes the place of what was ordered before, within a tenth of a second.
    void give(String instance, Map<String, String> orders) {
        var all = new HashMap<>(always);
        all.putAll(orders);
        var text =
                all.entrySet().stream()
                        .map(it -> it.getKey() + "=" + it.getValue())
                        .collect(Collectors.joining("\n", "", "\n"));
        try {
            Files.createDirectories(folder);
            var draft = folder.resolve(instance + ".draft");
            Files.writeString(draft, text);
            Files.move(draft, of(instance), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
