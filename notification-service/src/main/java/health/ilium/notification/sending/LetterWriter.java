package health.ilium.notification.sending;

import health.ilium.notification.carrier.Letter;
import health.ilium.notification.link.PageLinks;
import health.ilium.notification.message.Channel;
import health.ilium.notification.office.Offices;
import health.ilium.notification.office.OnCall;
import health.ilium.notification.template.Template;
import health.ilium.notification.template.TemplateKey;
import health.ilium.notification.template.Templates;
import health.ilium.notification.template.Values;

/// Writes a message from its template. The link is computed here and stored nowhere.
public final class LetterWriter {

    private final Templates templates;
    private final PageLinks links;
    private final Offices offices;
    private final OnCall onCall;
    private final Enclosures enclosures;

    public LetterWriter(
            Templates templates,
            PageLinks links,
            Offices offices,
            OnCall onCall,
            Enclosures enclosures) {
        this.templates = templates;
        this.links = links;
        this.offices = offices;
        this.onCall = onCall;
        this.enclosures = enclosures;
    }

    public Template template(Outgoing message) {
        return templates.of(
                new TemplateKey(message.milestone().words(), message.recipient()),
                message.channel(),
                message.language());
    }

    public Letter write(Outgoing message, Template template) {
        Values values =
                new Values(
                        message.referralNumber(),
                        phone(message),
                        links.of(message.recipient(), message.referralId()));
        boolean email = message.channel() == Channel.EMAIL;
        return new Letter(
                message.id(),
                message.to(),
                template.subject(values),
                template.text(values),
                email ? template.html(values) : "",
                message.attempt(),
                enclosures.of(message));
    }

    private String phone(Outgoing message) {
        return message.milestone().urgent()
                ? onCall.urgentPhone()
                : offices.of(message.office()).phone();
    }
}
