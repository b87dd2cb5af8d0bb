package health.ilium.localstack;

import health.ilium.localstack.ports.Addresses;

/// Brings the contract between the services to the broker and the registry, as a deployment does
// before its services start.
final class Contract {

    private Contract() {}

    static void createTopics(Addresses addresses) {}

    static void registerSchemas(Addresses addresses) {}
}
