package health.ilium.endtoend.docker;

import java.time.Instant;

/// A container of this machine. It keeps its ports and data while it is ended and started again.
///
/// @param id as the engine names it
public record Container(Docker docker, String id) {

    public void kill() {
        docker.run("kill", id);
    }

    public void stop() {
        docker.run("stop", id);
    }

    /// Returns before the program in it is ready.
    public void start() {
        docker.run("start", id);
    }

    public String logsSince(Instant instant) {
        return docker.run("logs", "--since", instant.toString(), id);
    }
}
