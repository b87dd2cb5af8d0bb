package health.ilium.localstack.ports;

import java.net.URI;

/// Where each part of a local stack is reached, from this machine only.
public record Addresses(Ports ports) {

    public URI intake() {
        return http(Port.INTAKE);
    }

    public URI triage() {
        return http(Port.TRIAGE);
    }

    public URI notification() {
        return http(Port.NOTIFICATION);
    }

    /// The collection that referrals are posted to.
    public URI referrals() {
        return URI.create(intake() + "/api/v1/referrals");
    }

    /// The registry's Confluent API.
    public URI registry() {
        return URI.create(http(Port.REGISTRY) + "/apis/ccompat/v7");
    }

    /// The mail sink's HTTP API.
    public URI mail() {
        return http(Port.MAIL);
    }

    /// The simulated SMS provider.
    public URI sms() {
        return http(Port.SMS);
    }

    /// Bootstrap servers.
    public String kafka() {
        return "127.0.0.1:" + port(Port.KAFKA);
    }

    public int port(Port port) {
        return ports.of(port);
    }

    private URI http(Port port) {
        return URI.create("http://127.0.0.1:" + port(port));
    }
}
