package health.ilium.localstack.parts;

import health.ilium.localstack.folders.Artefacts;
import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.ports.Port;
import health.ilium.localstack.process.Program;
import java.net.URI;
import java.util.List;

/// GreenMail: takes every mail by SMTP, keeps it in memory, shows it over HTTP. Mailboxes appear
/// by themselves.
record MailSink(Artefacts artefacts, Addresses addresses) implements Program {

    /// Otherwise Jakarta Mail looks for it in the jar, several times for each mail.
    private static final String STREAM_PROVIDER =
            "-Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider";

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<String> command() {
        return new JavaCommand(
                        List.of(
                                "-Xms24m",
                                "-Xmx512m",
                                STREAM_PROVIDER,
                                "-Dgreenmail.smtp.hostname=127.0.0.1",
                                "-Dgreenmail.smtp.port=" + addresses.port(Port.SMTP),
                                "-Dgreenmail.api.hostname=127.0.0.1",
                                "-Dgreenmail.api.port=" + addresses.port(Port.MAIL),
                                "-Dgreenmail.auth.disabled"),
                        List.of(artefacts.mailSink()),
                        List.of("com.icegreen.greenmail.standalone.GreenMailStandaloneRunner"))
                .words();
    }

    @Override
    public boolean isReady() {
        return Http.answers(URI.create(addresses.mail() + "/api/service/readiness"));
    }
}
