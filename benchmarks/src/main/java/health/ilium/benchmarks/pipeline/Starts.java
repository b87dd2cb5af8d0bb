package health.ilium.benchmarks.pipeline;

import health.ilium.localstack.LocalStack;
import health.ilium.localstack.Progress;
import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.parts.Deployment;
import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.parts.Variation;
import health.ilium.localstack.ports.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// How long the stack of `./run` takes to start on an empty data folder, and each service when
/// everything else runs already; and the memory of all when nothing has happened yet.
final class Starts {

    private static final Path FOLDER = Path.of(".local", "benchmark");
    private static final List<PartName> SERVICES =
            List.of(PartName.INTAKE, PartName.TRIAGE, PartName.NOTIFICATION);
    private static final List<PartName> JAVA =
            List.of(
                    PartName.INTAKE,
                    PartName.TRIAGE,
                    PartName.NOTIFICATION,
                    PartName.KAFKA,
                    PartName.REGISTRY);

    /// @param options change what the parts are usually started with
    private record Way(String name, List<String> options) {}

    private static final List<Way> WAYS =
            List.of(
                    new Way("as shipped", List.of()),
                    new Way("without start caches", List.of("-XX:AOTMode=off")),
                    new Way(
                            "without start caches and compact object headers",
                            List.of("-XX:AOTMode=off", "-XX:-UseCompactObjectHeaders")));

    List<Object> measure() throws IOException {
        rehearse();
        var all = new ArrayList<Object>();
        for (var way : WAYS) {
            all.add(started(way));
        }
        return all;
    }

    private static Map<String, Object> started(Way way) throws IOException {
        var deployment = Deployment.in(FOLDER, Ports.free());
        for (var part : JAVA) {
            deployment =
                    deployment.varying(
                            part, new Variation(way.options(), List.of(), Map.of(), List.of()));
        }
        try (var stack = LocalStack.prepare(deployment, true, Progress.silent())) {
            var figures = new LinkedHashMap<String, Object>();
            figures.put("way", way.name());
            figures.put("all", seconds(stack::start));
            for (var name : SERVICES) {
                stack.part(name).stop();
                figures.put(name.name().toLowerCase(Locale.ROOT), seconds(stack.part(name)::start));
            }
            LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
            figures.put("memory", memory());
            System.out.println(figures);
            return figures;
        }
    }

    /// Proportional set size in megabytes by part, this process not counted.
    private static Map<String, Long> memory() throws IOException {
        var pids = Pids.in(FOLDER);
        var memory = new LinkedHashMap<String, Long>();
        ProcessFigures.of(pids)
                .residentKilobytes()
                .forEach((part, kilobytes) -> memory.put(part, kilobytes / 1024));
        memory.put("all", memory.values().stream().mapToLong(Long::longValue).sum());
        return memory;
    }

    /// Stores the start caches, as `./run` does after a build, unless they are there.
    private static void rehearse() {
        var deployment = Deployment.in(FOLDER, Ports.free());
        try (var stack = LocalStack.prepare(deployment, true, Progress.silent())) {
            if (JAVA.stream().allMatch(name -> stack.part(name).startsQuickly())) {
                return;
            }
        }
        try (var stack = LocalStack.prepare(deployment.rehearsed(), true, Progress.silent())) {
            stack.start();
            new OpenLoop(stack.addresses().referrals(), stack.credentials().of(Secret.API_TOKEN))
                    .submit(3, Duration.ofSeconds(10), 4);
        }
    }

    private static double seconds(Runnable start) {
        var begin = Instant.now();
        start.run();
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }
}
