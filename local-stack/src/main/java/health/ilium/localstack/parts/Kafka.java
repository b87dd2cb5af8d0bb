package health.ilium.localstack.parts;

import health.ilium.localstack.folders.Artefacts;
import health.ilium.localstack.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Uuid;

/// Kafka in KRaft mode, broker and controller in one process.
final class Kafka implements JavaProgram {

    private final Artefacts artefacts;
    private final BrokerSettings settings;
    private final Path folder;
    private final StartCache cache;

    Kafka(Artefacts artefacts, Path folder, int port, StartCache cache) {
        this.artefacts = artefacts;
        this.settings = new BrokerSettings(port, folder.resolve("data"));
        this.folder = folder;
        this.cache = cache;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void prepare() {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(), settings.text());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (!Files.exists(settings.data().resolve("meta.properties"))) {
            Command.run(formatting());
        }
    }

    @Override
    public StartCache cache() {
        return cache;
    }

    @Override
    public List<String> options() {
        return List.of(
                "-Xms64m",
                "-Xmx320m",
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    }

    @Override
    public List<Path> classPath() {
        return artefacts.kafka();
    }

    @Override
    public List<String> main() {
        return List.of("kafka.Kafka", file().toString());
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    /// The broker opens its port for clients as the last step of its start.
    @Override
    public boolean isReady() {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private List<String> formatting() {
        return new JavaCommand(
                        List.of("-XX:TieredStopAtLevel=1"),
                        classPath(),
                        List.of(
                                "kafka.tools.StorageTool",
                                "format",
                                "--cluster-id",
                                Uuid.randomUuid().toString(),
                                "--config",
                                file().toString()))
                .words();
    }

    private Path file() {
        return folder.resolve("server.properties");
    }
}
