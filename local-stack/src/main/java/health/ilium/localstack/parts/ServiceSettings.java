package health.ilium.localstack.parts;

import health.ilium.localstack.credentials.Credentials;
import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.ports.Port;
import health.ilium.localstack.postgres.Databases;
import health.ilium.localstack.sms.SmsAccount;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The environment each service runs in.
///
/// @param acceptance who accepts a routed case: `AUTOMATIC` or `CLINICIAN`
public record ServiceSettings(
        Addresses addresses,
        Databases databases,
        Credentials credentials,
        Path accessFile,
        String acceptance) {

    public Map<String, String> intake() {
        var settings = common("intake", Port.INTAKE);
        settings.put("INTAKE_TRIAGE_URL", addresses.triage().toString());
        settings.put("INTAKE_NOTIFICATION_URL", addresses.notification().toString());
        settings.put("INTAKE_ACCEPTANCE", acceptance);
        settings.put("INTAKE_ACCESS_FILE", accessFile.toString());
        settings.put("INTAKE_PEOPLE_FILE", accessFile.resolveSibling("people.json").toString());
        return settings;
    }

    Map<String, String> triage() {
        var settings = common("triage", Port.TRIAGE);
        settings.put("TRIAGE_ACCESS_FILE", accessFile.toString());
        return settings;
    }

    Map<String, String> notification() {
        var settings = common("notification", Port.NOTIFICATION);
        settings.put("SPRING_MAIL_HOST", "127.0.0.1");
        settings.put("SPRING_MAIL_PORT", Integer.toString(addresses.port(Port.SMTP)));
        settings.put("NOTIFICATION_SMS_BASE_URL", addresses.sms().toString());
        settings.put("NOTIFICATION_SMS_ACCOUNT_SID", SmsAccount.SID);
        settings.put("NOTIFICATION_SMS_AUTH_TOKEN", credentials.of(Secret.SMS_AUTH_TOKEN));
        settings.put("NOTIFICATION_SMS_FROM", SmsAccount.FROM);
        settings.put("NOTIFICATION_SIMULATOR", "true");
        return settings;
    }

    private Map<String, String> common(String database, Port port) {
        var settings = new HashMap<String, String>();
        settings.put("SERVER_ADDRESS", "127.0.0.1");
        settings.put("SERVER_PORT", Integer.toString(addresses.port(port)));
        settings.put("SPRING_DATASOURCE_URL", databases.url(database));
        settings.put("SPRING_DATASOURCE_USERNAME", database);
        settings.put("SPRING_DATASOURCE_PASSWORD", credentials.of(Secret.DATABASE_PASSWORD));
        settings.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", addresses.kafka());
        settings.put("SCHEMA_REGISTRY_URL", addresses.registry().toString());
        settings.put("ILIUM_SERVICE_TOKEN", credentials.of(Secret.SERVICE_TOKEN));
        settings.put("ILIUM_SCRAPE_TOKEN", credentials.of(Secret.SCRAPE_TOKEN));
        settings.put("ILIUM_LINK_SECRET", credentials.of(Secret.LINK_SECRET));
        settings.put("ILIUM_PUBLIC_BASE_URL", addresses.intake().toString());
        return settings;
    }
}
