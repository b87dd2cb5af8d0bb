package health.ilium.localstack.parts;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// One of Ilium's services.
record Service(
        String name,
        UnpackedJar jar,
        URI address,
        Map<String, String> environment,
        StartCache cache,
        Appetite appetite)
        implements JavaProgram {

    @Override
    public void prepare() {
        jar.unpack();
    }

    @Override
    public List<String> options() {
        return List.of("-Xms48m", "-Xmx256m");
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
    public boolean isReady() {
        return Http.answers(URI.create(address + "/actuator/health/readiness"));
    }
}
