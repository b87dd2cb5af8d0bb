package health.ilium.localstack;

import static health.ilium.localstack.parts.PartName.INTAKE;
import static health.ilium.localstack.parts.PartName.KAFKA;
import static health.ilium.localstack.parts.PartName.MAIL;
import static health.ilium.localstack.parts.PartName.NOTIFICATION;
import static health.ilium.localstack.parts.PartName.POSTGRES;
import static health.ilium.localstack.parts.PartName.REGISTRY;
import static health.ilium.localstack.parts.PartName.TRIAGE;

import health.ilium.localstack.parts.PartName;
import health.ilium.localstack.parts.Parts;
import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.process.Together;

/// Starts and ends the parts in the order in which they need each other, at once where they do not.
record PartsInOrder(Parts parts, Addresses addresses, Progress progress) {

    void start() {
        Together.run(
                () -> start(MAIL),
                () -> {
                    start(KAFKA);
                    Contract.createTopics(addresses);
                },
                () -> {
                    start(POSTGRES);
                    parts.databases().create();
                    start(REGISTRY);
                    Contract.registerSchemas(addresses);
                });
        Together.run(() -> start(TRIAGE), () -> start(NOTIFICATION), () -> start(INTAKE));
    }

    /// The services first, what they depend on after them.
    void end() {
        Together.run(() -> end(INTAKE), () -> end(TRIAGE), () -> end(NOTIFICATION));
        Together.run(() -> end(REGISTRY), () -> end(KAFKA), () -> end(MAIL));
        end(POSTGRES);
    }

    /// All at once and by force.
    void abort() {
        for (var name : PartName.values()) {
            parts.part(name).abort();
        }
    }

    private void start(PartName name) {
        var part = parts.part(name);
        part.start();
        progress.done(part.name() + " is ready");
    }

    private void end(PartName name) {
        parts.part(name).retire();
    }
}
