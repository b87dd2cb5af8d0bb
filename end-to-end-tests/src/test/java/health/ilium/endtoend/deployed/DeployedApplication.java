package health.ilium.endtoend.deployed;

import health.ilium.endtoend.Answer;
import health.ilium.endtoend.ApplicationUnderTest;
import health.ilium.endtoend.Caller;
import health.ilium.endtoend.Component;
import health.ilium.endtoend.Mail;
import health.ilium.endtoend.RawRecord;
import health.ilium.endtoend.TextMessage;
import health.ilium.localstack.credentials.Secret;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The application that an installation makes up. Whatever is done to it goes over the network;
/// only faults and logs are the installation's own affair.
public final class DeployedApplication implements ApplicationUnderTest, AutoCloseable {

    private final Installation installation;
    private final ServiceApi intake;
    private final ServiceApi triage;
    private final ServiceApi notification;

    public DeployedApplication(Installation installation) {
        var addresses = installation.addresses();
        this.installation = installation;
        this.intake = new ServiceApi(addresses.intake(), installation.credentials());
        this.triage = new ServiceApi(addresses.triage(), installation.credentials());
        this.notification = new ServiceApi(addresses.notification(), installation.credentials());
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
    public URI pages() {
        return installation.addresses().intake();
    }

    @Override
    public String passwordOfPeople() {
        return installation.credentials().of(Secret.PEOPLE_PASSWORD);
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
        return new MailInbox(installation.addresses().mail()).to(address);
    }

    @Override
    public List<TextMessage> textMessagesTo(String number) {
        return new TextInbox(installation.addresses().sms()).to(number);
    }

    @Override
    public void produce(String topic, RawRecord record) {
        topics().produce(topic, record);
    }

    @Override
    public void publish(Component service, String topic, UUID key, byte[] value) {
        new ServiceDatabase(installation, service).addToOutbox(topic, key, value);
    }

    @Override
    public List<RawRecord> recordsOn(String topic) {
        return topics().recordsOn(topic);
    }

    @Override
    public Map<String, String> logs() {
        return installation.logs();
    }

    @Override
    public void kill(Component component) {
        installation.kill(component);
    }

    @Override
    public void stop(Component component) {
        installation.stop(component);
    }

    @Override
    public void start(Component component) {
        installation.start(component);
    }

    @Override
    public void close() {
        installation.close();
    }

    private BrokerTopics topics() {
        return new BrokerTopics(installation.addresses().kafka());
    }

    Installation installation() {
        return installation;
    }

    private ServiceApi api(Component service) {
        return switch (service) {
            case INTAKE -> intake;
            case TRIAGE -> triage;
            case NOTIFICATION -> notification;
            case DATABASE, BROKER, REGISTRY ->
                    throw new IllegalArgumentException(service + " is no service");
        };
    }
}
