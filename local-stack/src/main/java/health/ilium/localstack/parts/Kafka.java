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
import org.apache.kafka.common.Uuid;

/// Kafka in KRaft mode, broker and controller in one process.
record Kafka(Artefacts artefacts, Path folder, int port, StartCache cache, Appetite appetite)
        implements JavaProgram {

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public void prepare() {
        try {
            Files.createDirectories(folder);
            Files.writeString(file(), new BrokerSettings(port, data()).text());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        if (!Files.exists(data().resolve("meta.properties"))) {
            Command.run(formatting());
        }
    }

    @Override
    public List<String> options() {
        return List.of("-Xms64m", "-Xmx320m", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn");
    }

    @Override
    public List<Path> classPath() {
        return artefacts.kafka();
    }

    @Override
    public List<String> main() {
        return List.of("kafka.Kafka", file().toString());
    }

    /// The broker opens its port for clients as the last step of its start.
    @Override
    public boolean isReady() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private List<String> formatting() {
        return new JavaCommand(
                        List.of(),
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

    private Path data() {
        return folder.resolve("data");
    }

    private Path file() {
        return folder.resolve("server.properties");
    }
}
