package health.ilium.localstack;

import health.ilium.localstack.credentials.Credentials;
import health.ilium.localstack.credentials.DemoCallers;
import health.ilium.localstack.credentials.DemoEnvironment;
import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.folders.FolderLock;
import health.ilium.localstack.parts.Deployment;
import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.parts.Parts;
import health.ilium.localstack.parts.Variation;
import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.ports.Port;
import health.ilium.localstack.postgres.Databases;
import health.ilium.localstack.process.Part;
import health.ilium.localstack.process.Together;
import health.ilium.localstack.sms.SmsAccount;
import health.ilium.localstack.sms.SmsInbox;
import health.ilium.localstack.sms.SmsProvider;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// Everything Ilium needs, on this machine, listening on the loopback address only. Data stay in
/// the deployment's folder and are found again by the next stack there.
public final class LocalStack implements AutoCloseable {

    private final Deployment deployment;
    private final FolderLock lock;
    private final Credentials credentials;
    private final Parts parts;
    private final PartsInOrder order;
    private final List<Part> others = new CopyOnWriteArrayList<>();
    private @Nullable SmsProvider smsProvider;

    private LocalStack(Deployment deployment, FolderLock lock, Progress progress) {
        this.deployment = deployment;
        this.lock = lock;
        this.credentials = Credentials.keptIn(deployment.folders().file("credentials"));
        this.parts = new Parts(deployment, credentials);
        this.order = new PartsInOrder(parts, new Addresses(deployment.ports()), progress);
    }

    /// A stack that holds its folder and can be started. Ends what a killed one left behind there.
    ///
    /// @throws CannotStart when another stack uses the folder, or a port is taken
    public static LocalStack prepare(Deployment deployment, boolean fresh, Progress progress) {
        var lock = Takeover.of(deployment.folders(), fresh, progress);
        var taken = deployment.ports().taken();
        if (!taken.isEmpty()) {
            lock.close();
            throw new CannotStart(String.join(System.lineSeparator(), taken));
        }
        return new LocalStack(deployment, lock, progress);
    }

    /// Starts all parts and returns when every one is ready.
    public void start() {
        DemoCallers.write(deployment.folders().root(), credentials);
        var account = new SmsAccount(credentials.of(Secret.SMS_AUTH_TOKEN));
        smsProvider = SmsProvider.listening(addresses().port(Port.SMS), account);
        order.start();
        demoEnvironment().write(deployment.folders().file("demo.env"));
    }

    /// Whether nothing of an earlier stack was in the folder.
    boolean isNew() {
        return credentials.areNew();
    }

    /// False when a rehearsal would make the start quicker.
    boolean startsQuickly() {
        return parts.startQuickly();
    }

    public Addresses addresses() {
        return new Addresses(deployment.ports());
    }

    public Databases databases() {
        return parts.databases();
    }

    public Credentials credentials() {
        return credentials;
    }

    public DemoEnvironment demoEnvironment() {
        return DemoEnvironment.of(addresses(), databases(), credentials);
    }

    /// One part, to be killed, stopped or started again.
    public Part part(PartName name) {
        return parts.part(name);
    }

    /// One more instance of triage or notification, not started yet; it ends with the stack.
    ///
    /// @param name for its log and process id
    public Part another(PartName service, String name, Variation variation) {
        var part = parts.another(service, name, variation);
        others.add(part);
        return part;
    }

    /// Text messages that the simulated provider took since the start.
    public SmsInbox smsInbox() {
        if (smsProvider == null) {
            throw new IllegalStateException("not started");
        }
        return smsProvider.inbox();
    }

    /// Ends all parts in order. Calling it again does nothing.
    @Override
    public void close() {
        Together.run(
                others.stream().map(other -> (Runnable) other::retire).toArray(Runnable[]::new));
        order.end();
        if (smsProvider != null) {
            smsProvider.close();
        }
        lock.close();
    }

    /// Ends all parts at once and by force.
    void abort() {
        others.forEach(Part::abort);
        order.abort();
    }
}
