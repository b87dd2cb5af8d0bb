package health.ilium.benchmarks;

import java.io.IOException;

/// A process that gets no processor time until this is closed, so that others are measured alone.
record Suspended(long pid) implements AutoCloseable {

    static Suspended process(long pid) throws IOException, InterruptedException {
        signal("-STOP", pid);
        return new Suspended(pid);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        signal("-CONT", pid);
    }

    private static void signal(String signal, long pid) throws IOException, InterruptedException {
        int status = new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("kill " + signal + " ended with " + status);
        }
    }
}
