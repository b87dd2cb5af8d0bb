package health.ilium.faults.stack;

import health.ilium.faults.points.FaultPoints;
import health.ilium.faults.points.Orders;
import health.ilium.faults.sinks.MailSink;
import health.ilium.faults.sinks.SmsSink;
import health.ilium.localstack.LocalStack;
import health.ilium.localstack.Progress;
import health.ilium.localstack.parts.Deployment;
import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.parts.Variation;
import health.ilium.localstack.ports.Ports;
import health.ilium.localstack.process.Part;
import health.ilium.localstack.process.Together;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// A local stack with a second triage and notification, providers that record everything, and
/// fault points in its services.
public final class FaultStack implements AutoCloseable {

    private final LocalStack stack;
    private final Path folder;
    private final MailSink mail;
    private final SmsSink sms;
    private final OrderFiles orders;
    private final Map<Instance, Part> instances = new EnumMap<>(Instance.class);

    private FaultStack(
            LocalStack stack, Path folder, MailSink mail, SmsSink sms, OrderFiles orders) {
        this.stack = stack;
        this.folder = folder;
        this.mail = mail;
        this.sms = sms;
        this.orders = orders;
    }

    /// Starts everything in an empty folder.
    ///
    /// @param beforeStart what is done to the folder while it is empty
    public static FaultStack started(
            Path folder, Ports ports, Preparation preparation, Consumer<Path> beforeStart) {
        var mail = MailSink.started();
        var sms = SmsSink.started();
        var orders = new OrderFiles(folder.resolve("orders"), preparation.orders());
        var usual = new Services(orders, mail.port(), sms.address());
        var deployment = Deployment.in(folder, ports);
        for (var part : PartName.values()) {
            deployment = deployment.varying(part, preparation.of(part, usual.variation(part)));
        }
        var stack = LocalStack.prepare(deployment, true, Progress.silent());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "end of the fault stack"));
        beforeStart.accept(folder);
        for (var instance : Instance.values()) {
            orders.give(instance.label(), Map.of());
        }
        var started = new FaultStack(stack, folder, mail, sms, orders);
        started.start(usual, preparation);
        return started;
    }

    private void start(Services usual, Preparation preparation) {
        stack.start();
        for (var instance : Instance.values()) {
            instances.put(
                    instance,
                    instance.second()
                            ? stack.another(
                                    instance.service(),
                                    instance.label(),
                                    preparation.of(instance.service(), usual.variation(instance)))
                            : stack.part(instance.service()));
        }
        Together.run(
                instances.values().stream()
                        .map(part -> (Runnable) part::start)
                        .toArray(Runnable[]::new));
    }

    public LocalStack stack() {
        return stack;
    }

    public Part part(PartName name) {
        return stack.part(name);
    }

    public Part instance(Instance instance) {
        return Objects.requireNonNull(instances.get(instance));
    }

    public MailSink mail() {
        return mail;
    }

    public SmsSink sms() {
        return sms;
    }

    public Path folder() {
        return folder;
    }

    /// Makes an instance get something wrong from now on.
    public void order(Instance instance, Map<String, String> what) {
        orders.give(instance.label(), what);
    }

    public void orderAll(Map<String, String> what) {
        List.of(Instance.values()).forEach(it -> order(it, what));
    }

    @Override
    public void close() {
        stack.close();
        mail.close();
        sms.close();
    }

    /// What all services of a fault run get.
    private record Services(OrderFiles orders, int mailPort, URI smsAddress) {

        Variation variation(PartName part) {
            return switch (part) {
                case INTAKE, TRIAGE, NOTIFICATION -> variation(Instance.of(part).getFirst());
                case POSTGRES, MAIL, KAFKA, REGISTRY -> Variation.NONE;
            };
        }

        Variation variation(Instance instance) {
            var environment = new HashMap<String, String>();
            environment.put(Orders.FILE, orders.of(instance.label()).toAbsolutePath().toString());
            if (instance.service() == PartName.NOTIFICATION) {
                environment.put("SPRING_MAIL_PORT", Integer.toString(mailPort));
                environment.put("NOTIFICATION_SMS_BASE_URL", smsAddress.toString());
            }
            return new Variation(INTERCEPTORS, List.of(points()), environment, List.of());
        }
    }

    private static final List<String> INTERCEPTORS =
            List.of(
                    "-Dspring.kafka.producer.properties.interceptor.classes="
                            + "health.ilium.faults.points.KafkaCrashes$OfProducer",
                    "-Dspring.kafka.consumer.properties.interceptor.classes="
                            + "health.ilium.faults.points.KafkaCrashes$OfConsumer");

    private static Path points() {
        try {
            return Path.of(
                    FaultPoints.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
