package health.ilium.localstack.parts;

import health.ilium.localstack.folders.Artefacts;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One of Ilium's services.
final class Service implements JavaProgram {

    /// The second compiler would take a quarter of two cores in the first minutes of load.
    private static final List<String> OPTIONS =
            List.of("-Xms48m", "-Xmx256m", "-XX:TieredStopAtLevel=1");

    private final String name;
    private final UnpackedJar jar;
    private final URI address;
    private final Map<String, String> settings;
    private final StartCache cache;

    Service(
            String name,
            Artefacts artefacts,
            URI address,
            Map<String, String> settings,
            StartCache cache) {
        this.name = name;
        this.jar = new UnpackedJar(artefacts, name + "-service");
        this.address = address;
        this.settings = settings;
        this.cache = cache;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void prepare() {
        jar.unpack();
    }

    @Override
    public StartCache cache() {
        return cache;
    }

    @Override
    public List<String> options() {
        return OPTIONS;
    }

    @Override
    public List<Path> classPath() {
        return jar.classPath();
    }

    @Override
    public List<String> main() {
        return List.of(jar.mainClass());
    }

    @Override
    public boolean startsQuickly() {
        return cache.isFresh(List.of(jar.built()));
    }

    @Override
    public Map<String, String> environment() {
        return settings;
    }

    @Override
    public boolean isReady() {
        return Http.answers(URI.create(address + "/actuator/health/readiness"));
    }
}
