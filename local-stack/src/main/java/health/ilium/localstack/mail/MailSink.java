package health.ilium.localstack.mail;

import health.ilium.localstack.folders.Artefacts;
import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.ports.Port;
import health.ilium.localstack.process.Http;
import health.ilium.localstack.process.JavaProgram;
import health.ilium.localstack.process.StartCache;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// GreenMail: takes every mail by SMTP, keeps it in memory, shows it over HTTP. Mailboxes appear by
// themselves.
public final class MailSink implements JavaProgram {

    private final Artefacts artefacts;
    private final Addresses addresses;
    private final StartCache cache;

    public MailSink(Artefacts artefacts, Addresses addresses, StartCache cache) {
        this.artefacts = artefacts;
        this.addresses = addresses;
        this.cache = cache;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public void prepare() {}

    @Override
    public StartCache cache() {
        return cache;
    }

    @Override
    public List<String> options() {
        return List.of(
                "-Xms24m",
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Dgreenmail.smtp.hostname=127.0.0.1",
                "-Dgreenmail.smtp.port=" + addresses.port(Port.SMTP),
                "-Dgreenmail.api.hostname=127.0.0.1",
                "-Dgreenmail.api.port=" + addresses.port(Port.MAIL),
                "-Dgreenmail.auth.disabled");
    }

    @Override
    public List<Path> classPath() {
        return List.of(artefacts.mailSink());
    }

    @Override
    public List<String> main() {
        return List.of("com.icegreen.greenmail.standalone.GreenMailStandaloneRunner");
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public boolean isReady() {
        return Http.answers(URI.create(addresses.mail() + "/api/service/readiness"));
    }
}
