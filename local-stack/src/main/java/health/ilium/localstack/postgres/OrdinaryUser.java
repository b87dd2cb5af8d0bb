package health.ilium.localstack.postgres;

import health.ilium.localstack.process.Command;
import health.ilium.localstack.process.DidNotStart;
import java.util.List;

/// PostgreSQL refuses to run as root. In a user namespace of its own, root is nobody and still
/// owns its files.
final class OrdinaryUser {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private OrdinaryUser() {}

    /// Words before a command that make it run as an ordinary user.
    static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!Command.works("unshare", "-U", "true")) {
            throw new DidNotStart(
                    "PostgreSQL does not run as root, and `unshare -U` is not permitted here:"
                            + " start as an ordinary user.");
        }
        return NAMESPACE;
    }
}
