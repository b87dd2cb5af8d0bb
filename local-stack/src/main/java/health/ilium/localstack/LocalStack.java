package health.ilium.localstack;

import static health.ilium.localstack.PartName.INTAKE;
import static health.ilium.localstack.PartName.KAFKA;
import static health.ilium.localstack.PartName.MAIL;
import static health.ilium.localstack.PartName.NOTIFICATION;
import static health.ilium.localstack.PartName.POSTGRES;
import static health.ilium.localstack.PartName.REGISTRY;
import static health.ilium.localstack.PartName.TRIAGE;

import health.ilium.localstack.credentials.AccessFile;
import health.ilium.localstack.credentials.Credentials;
import health.ilium.localstack.credentials.DemoEnvironment;
import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.folders.FolderLock;
import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.ports.Port;
import health.ilium.localstack.postgres.Databases;
import health.ilium.localstack.process.Part;
import health.ilium.localstack.process.Together;
import health.ilium.localstack.sms.SmsAccount;
import health.ilium.localstack.sms.SmsInbox;
import health.ilium.localstack.sms.SmsProvider;
import org.jspecify.annotations.Nullable;

/// Everything Ilium needs, on this machine, listening on the loopback address only. Data stay in
/// the deployment's folder and are found again by the next stack there.
public final class LocalStack implements AutoCloseable {

    private final Deployment deployment;
    private final Progress progress;
    private final FolderLock lock;
    private final Credentials credentials;
    private final Parts parts;
    private @Nullable SmsProvider smsProvider;

    private LocalStack(Deployment deployment, FolderLock lock, Progress progress) {
        this.deployment = deployment;
        this.progress = progress;
        this.lock = lock;
        this.credentials = Credentials.keptIn(deployment.folders().file("credentials"));
        this.parts = new Parts(deployment, credentials);
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
        AccessFile.write(deployment.folders().file("access.json"), credentials);
        var account = new SmsAccount(credentials.of(Secret.SMS_AUTH_TOKEN));
        smsProvider = SmsProvider.listening(addresses().port(Port.SMS), account);
        Together.run(
                () -> start(MAIL),
                () -> {
                    start(KAFKA);
                    Contract.createTopics(addresses());
                },
                () -> {
                    start(POSTGRES);
                    databases().create();
                    start(REGISTRY);
                    Contract.registerSchemas(addresses());
                });
        Together.run(() -> start(TRIAGE), () -> start(NOTIFICATION), () -> start(INTAKE));
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

    /// One part, to be killed, frozen or started again.
    public Part part(PartName name) {
        return parts.part(name);
    }

    /// Text messages that the simulated provider took since the start.
    public SmsInbox smsInbox() {
        if (smsProvider == null) {
            throw new IllegalStateException("not started");
        }
        return smsProvider.inbox();
    }

    /// Ends all parts in order: the services first, what they depend on after them. Calling it
    /// again does nothing.
    @Override
    public void close() {
        Together.run(
                () -> part(INTAKE).retire(),
                () -> part(TRIAGE).retire(),
                () -> part(NOTIFICATION).retire());
        Together.run(
                () -> part(REGISTRY).retire(),
                () -> part(KAFKA).retire(),
                () -> part(MAIL).retire());
        part(POSTGRES).retire();
        if (smsProvider != null) {
            smsProvider.close();
        }
        lock.close();
    }

    /// Ends all parts at once and by force.
    void abort() {
        for (var name : PartName.values()) {
            part(name).abort();
        }
    }

    private void start(PartName name) {
        part(name).start();
        progress.done(part(name).name() + " is ready");
    }
}
