package health.ilium.endtoend.embedded;

import health.ilium.endtoend.Answer;
import health.ilium.endtoend.ApplicationUnderTest;
import health.ilium.endtoend.Caller;
import health.ilium.endtoend.Component;
import health.ilium.endtoend.Mail;
import health.ilium.endtoend.RawRecord;
import health.ilium.endtoend.TextMessage;
import health.ilium.localstack.LocalStack;
import health.ilium.localstack.Progress;
import health.ilium.localstack.parts.Deployment;
import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.ports.Ports;
import health.ilium.localstack.process.Part;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A local stack on free ports with an empty folder; its logs stay in `target/embedded/logs` for
/// whoever wonders.
public final class EmbeddedDeployment implements ApplicationUnderTest, AutoCloseable {

    static final Path FOLDER = Path.of("target", "embedded");

    private final LocalStack stack;
    private final ServiceApi intake;
    private final MailInbox mail;
    private final BrokerTopics topics;

    private EmbeddedDeployment(LocalStack stack) {
        this.stack = stack;
        this.intake = api(Component.INTAKE);
        this.mail = new MailInbox(stack.addresses().mail());
        this.topics = new BrokerTopics(stack.addresses().kafka());
    }

    public static EmbeddedDeployment started() {
        var deployment = Deployment.in(FOLDER, Ports.free());
        var stack = LocalStack.prepare(deployment, true, Progress.silent());
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "end of embedded stack"));
        stack.start();
        return new EmbeddedDeployment(stack);
    }

    @Override
    public Answer get(String path, Caller caller) {
        return intake.get(path, caller);
    }

    @Override
    public Answer post(String path, Caller caller, @Nullable String idempotencyKey, JsonNode body) {
        return intake.post(path, caller, idempotencyKey, body);
    }

    @Override
    public Answer postWith(Map<String, String> headers, String path, Caller caller, JsonNode body) {
        return intake.postWith(headers, path, caller, body);
    }

    @Override
    public String figures(Component service) {
        return api(service).text("/actuator/prometheus", Caller.SCRAPER);
    }

    @Override
    public Answer operate(Component service, String path, Caller caller) {
        return api(service).get(path, caller);
    }

    @Override
    public Answer operate(Component service, String path, Caller caller, JsonNode body) {
        return api(service).post(path, caller, null, body);
    }

    @Override
    public List<Mail> mailsTo(String address) {
        return mail.to(address);
    }

    @Override
    public List<TextMessage> textMessagesTo(String number) {
        return stack.smsInbox().to(number).stream()
                .map(sms -> new TextMessage(sms.to(), sms.body()))
                .toList();
    }

    @Override
    public void produce(String topic, RawRecord record) {
        topics.produce(topic, record);
    }

    @Override
    public void publish(Component service, String topic, UUID key, byte[] value) {
        new ServiceDatabase(stack, partName(service).name().toLowerCase(Locale.ROOT))
                .addToOutbox(topic, key, value);
    }

    @Override
    public List<RawRecord> recordsOn(String topic) {
        return topics.recordsOn(topic);
    }

    @Override
    public Map<String, String> logs() {
        return LogFiles.in(FOLDER.resolve("logs"));
    }

    @Override
    public void kill(Component component) {
        part(component).kill();
    }

    @Override
    public void stop(Component component) {
        part(component).stop();
    }

    @Override
    public void start(Component component) {
        part(component).start();
    }

    @Override
    public void close() {
        stack.close();
    }

    LocalStack stack() {
        return stack;
    }

    private ServiceApi api(Component service) {
        var addresses = stack.addresses();
        var address =
                switch (service) {
                    case INTAKE -> addresses.intake();
                    case TRIAGE -> addresses.triage();
                    case NOTIFICATION -> addresses.notification();
                    case DATABASE, BROKER, REGISTRY ->
                            throw new IllegalArgumentException(service + " is no service");
                };
        return new ServiceApi(address, stack.credentials());
    }

    private Part part(Component component) {
        return stack.part(partName(component));
    }

    private static PartName partName(Component component) {
        return switch (component) {
            case DATABASE -> PartName.POSTGRES;
            case BROKER -> PartName.KAFKA;
            case REGISTRY -> PartName.REGISTRY;
            case INTAKE -> PartName.INTAKE;
            case TRIAGE -> PartName.TRIAGE;
            case NOTIFICATION -> PartName.NOTIFICATION;
        };
    }
}
