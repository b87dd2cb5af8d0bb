package health.ilium.faults.fault;

import health.ilium.faults.checker.Observed;
import health.ilium.faults.checker.Violation;
import health.ilium.faults.network.Proxy;
import health.ilium.faults.network.Weather;
import health.ilium.faults.stack.Preparation;
import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.ports.Port;
import health.ilium.localstack.ports.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// F7: between services and broker, or services and PostgreSQL, bytes take 100 ± 50 ms, then
/// 400 ms; then connections are cut; then nothing comes back for a while.
final class BadNetwork implements Fault {

    private static final int MANY_REBALANCES = 20;
    private static final int CUTS = 4;
    private static final String REBALANCES = "rebalances";

    private final PartName behind;
    private @Nullable Proxy proxy;

    BadNetwork(PartName behind) {
        this.behind = behind;
    }

    @Override
    public void prepare(Preparation preparation, Ports ports) {
        if (behind == PartName.KAFKA) {
            var before = Proxy.before(ports.of(Port.KAFKA));
            proxy = before;
            preparation.argument(
                    PartName.KAFKA,
                    "--override",
                    "advertised.listeners=PLAINTEXT://127.0.0.1:" + before.port());
        } else {
            var before = Proxy.before(ports.of(Port.POSTGRES));
            proxy = before;
            for (var service : List.of(PartName.INTAKE, PartName.TRIAGE, PartName.NOTIFICATION)) {
                var name = service.name().toLowerCase(Locale.ROOT);
                preparation.tell(
                        service,
                        "SPRING_DATASOURCE_URL",
                        "jdbc:postgresql://127.0.0.1:%d/%s?logServerErrorDetail=false"
                                .formatted(before.port(), name));
            }
        }
    }

    @Override
    public void strike(Running run) throws InterruptedException {
        var network = Objects.requireNonNull(proxy);
        var quarter = run.length().dividedBy(4);
        int before = Groups.generations(run);
        network.weather(Weather.slow(100, 50));
        Until.passed(quarter);
        network.weather(Weather.slow(400, 0));
        Until.passed(quarter);
        network.weather(Weather.FAIR);
        for (int cut = 0; cut < CUTS; cut++) {
            run.figures().add("connections cut", network.reset());
            Until.passed(quarter.dividedBy(CUTS));
        }
        network.weather(Weather.DEAF);
        Until.passed(quarter);
        network.weather(Weather.FAIR);
        run.figures().set(REBALANCES, Groups.generations(run) - before);
    }

    @Override
    public List<Violation> alsoHolds(Running run, Observed seen) {
        var violations = new ArrayList<Violation>();
        double rebalances = run.figures().get(REBALANCES);
        if (rebalances > MANY_REBALANCES) {
            violations.add(new Violation(3, "groups", "were rebalanced " + rebalances + " times"));
        }
        return violations;
    }

    @Override
    public void close() {
        if (proxy != null) {
            proxy.close();
        }
    }
}
