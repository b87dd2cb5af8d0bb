package health.ilium.localstack;

import java.io.PrintStream;
import java.util.List;

/// What a local stack shows by itself once everything is ready.
public interface Demonstration {

    /// Sends its referrals and shows where they go.
    ///
    /// @return what did not reach its goal in time; empty when all did
    List<String> show(LocalStack stack, PrintStream out);
}
