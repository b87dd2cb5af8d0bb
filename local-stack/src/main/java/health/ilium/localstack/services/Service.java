package health.ilium.localstack.services;

import health.ilium.localstack.folders.Artefacts;
import health.ilium.localstack.process.Http;
import health.ilium.localstack.process.JavaCommand;
import health.ilium.localstack.process.Program;
import java.net.URI;
import java.util.List;
import java.util.Map;

/// One of Ilium's services.
public final class Service implements Program {

    private static final List<String> OPTIONS = List.of("-Xms48m", "-Xmx256m");

    private final String name;
    private final UnpackedJar jar;
    private final URI address;
    private final Map<String, String> settings;

    public Service(String name, Artefacts artefacts, URI address, Map<String, String> settings) {
        this.name = name;
        this.jar = new UnpackedJar(artefacts, name + "-service");
        this.address = address;
        this.settings = settings;
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
    public List<String> command() {
        return new JavaCommand(OPTIONS, jar.classPath(), List.of(jar.mainClass())).words();
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
