package health.ilium.intake.submission.web;

import health.ilium.intake.submission.Referrer;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Texts;

/// Reads `referrer`.
final class ReferrerReader {

    private static final Rule<String> NAME = Texts.line(100);

    private ReferrerReader() {}

    static Referrer read(Fields referrer) {
        Contact.requireOne(referrer);
        return new Referrer(
                referrer.required("npi", Npi.NUMBER),
                referrer.required("name", NAME),
                referrer.required("practice", NAME),
                referrer.optional("phone", Contact.PHONE),
                referrer.optional("email", Contact.EMAIL));
    }
}
