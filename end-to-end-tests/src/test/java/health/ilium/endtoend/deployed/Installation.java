package health.ilium.endtoend.deployed;

import health.ilium.endtoend.Component;
import health.ilium.localstack.credentials.Credentials;
import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.postgres.Databases;
import java.util.Map;

/// One way to run Ilium: where its parts are reached from this machine, and what can be done to
/// them.
public interface Installation extends AutoCloseable {

    Addresses addresses();

    Databases databases();

    Credentials credentials();

    /// Everything that components have logged since the tests began, by their names, without the
    /// mail sink: it stands for the recipients' own mail servers, which know their addresses.
    Map<String, String> logs();

    /// Ends a component as a power cut would.
    void kill(Component component);

    /// Ends a component in good order.
    void stop(Component component);

    /// Starts a component that was ended and returns when it is ready.
    void start(Component component);

    /// Runs intake's program once more, beside the one that serves, until it ends.
    ///
    /// @return what it printed
    String runIntake(String argument);

    @Override
    void close();
}
