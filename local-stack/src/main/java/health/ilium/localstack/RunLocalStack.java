package health.ilium.localstack;

import health.ilium.localstack.folders.NotBuilt;
import health.ilium.localstack.folders.UnusableFolder;
import health.ilium.localstack.parts.Deployment;
import health.ilium.localstack.ports.NoSuchPort;
import health.ilium.localstack.ports.Ports;
import health.ilium.localstack.process.DidNotStart;
import health.ilium.localstack.samples.SentSamples;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// What `./run` starts: a local stack in `.local`, until it is told to end.
final class RunLocalStack {

    private final Terminal terminal = new Terminal(System.out, spentOnBuilding());
    private final Options options;

    private RunLocalStack(Options options) {
        this.options = options;
    }

    public static void main(String[] args) {
        System.exit(status(args));
    }

    private static int status(String... args) {
        try {
            return new RunLocalStack(Options.parse(args)).run();
        } catch (CannotStart | NoSuchPort | NotBuilt | UnusableFolder | DidNotStart refused) {
            System.err.println(refused.getMessage());
            return 1;
        } catch (RuntimeException unforeseen) {
            unforeseen.printStackTrace();
            return 1;
        }
    }

    private int run() {
        var deployment = Deployment.in(Path.of(".local"), Ports.from(System.getenv()));
        var stack = LocalStack.prepare(deployment, options.fresh(), terminal);
        endWithThisProgram(stack);
        var samples = new Samples(deployment.artefacts().repository().resolve("samples"));
        var sent = SentSamples.keptIn(deployment.folders().file("samples"));
        if (options.samples() && stack.isNew()) {
            sent.begin(Samples.today());
        }
        if (options.rehearsal() && !stack.startsQuickly()) {
            new Rehearsal(samples, terminal).of(deployment);
        }
        stack.start();
        var missing =
                options.samples() && (options.once() || sent.areUnderway())
                        ? samples.send(stack, sent, System.out)
                        : List.<String>of();
        missing.forEach(what -> terminal.say("Missing: " + what));
        if (options.once()) {
            return missing.isEmpty() ? 0 : 1;
        }
        terminal.say(new Welcome(stack.addresses(), stack.credentials()).text());
        return untilToldToEnd();
    }

    private void endWithThisProgram(LocalStack stack) {
        var end =
                new Thread(
                        () -> {
                            stack.close();
                            terminal.done("Everything is stopped");
                        },
                        "end");
        Runtime.getRuntime().addShutdownHook(end);
    }

    private static Duration spentOnBuilding() {
        return Duration.ofSeconds(Long.getLong("ilium.seconds-spent", 0));
    }

    /// Ctrl-C ends the virtual machine, so this never returns by itself.
    private static int untilToldToEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }
}
