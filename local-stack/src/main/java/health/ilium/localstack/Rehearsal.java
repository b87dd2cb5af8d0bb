package health.ilium.localstack;

import health.ilium.localstack.folders.Trees;

/// Starts a stack of its own once after a build and ends it again, so that the Java programs store
// what makes them start quickly.
record Rehearsal(Progress progress) {

    void of(Deployment deployment) {
        var rehearsed = deployment.rehearsed();
        progress.done("Rehearsing the start, so that every later one is quick");
        var stack = LocalStack.prepare(rehearsed, true, Progress.silent());
        var abort = new Thread(stack::abort, "abort rehearsal");
        Runtime.getRuntime().addShutdownHook(abort);
        stack.start();
        progress.done("Storing what was learned");
        stack.close();
        Runtime.getRuntime().removeShutdownHook(abort);
        Trees.delete(rehearsed.folders().root());
        progress.done("Rehearsed");
    }
}
