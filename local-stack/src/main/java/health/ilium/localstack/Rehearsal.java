package health.ilium.localstack;

import health.ilium.localstack.folders.Trees;
import health.ilium.localstack.parts.Deployment;
import health.ilium.localstack.process.DidNotStart;
import health.ilium.localstack.samples.SentSamples;

/// Starts a stack of its own once after a build and ends it again, so that the Java programs store
/// what makes them start quickly.
record Rehearsal(Samples samples, Progress progress) {

    /// A rehearsal that fails costs later starts some seconds, nothing else.
    void of(Deployment deployment) {
        progress.done(
                "Rehearsing the start once after this build, so that every later one is quick");
        var rehearsed = deployment.rehearsed();
        var stack = LocalStack.prepare(rehearsed, true, Progress.silent());
        var abort = new Thread(stack::abort, "abort rehearsal");
        Runtime.getRuntime().addShutdownHook(abort);
        try {
            stack.start();
            samples.rehearse(stack, SentSamples.keptIn(rehearsed.folders().file("samples")));
            progress.done("Storing what was learned");
            stack.close();
            progress.done("Rehearsed");
        } catch (DidNotStart failed) {
            stack.abort();
            progress.done("The rehearsal failed: " + failed.getMessage());
        }
        Runtime.getRuntime().removeShutdownHook(abort);
        Trees.delete(rehearsed.folders().root());
    }
}
