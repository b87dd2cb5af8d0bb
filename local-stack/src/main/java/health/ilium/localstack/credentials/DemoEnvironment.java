package health.ilium.localstack.credentials;

import health.ilium.localstack.ports.Addresses;
import health.ilium.localstack.ports.Port;
import health.ilium.localstack.postgres.DatabaseAccounts;
import health.ilium.localstack.postgres.Databases;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Addresses and demo credentials, one `NAME=value` a line, to be read by a shell or a program.
public record DemoEnvironment(Map<String, String> values) {

    public static DemoEnvironment of(
            Addresses addresses, Databases databases, Credentials credentials) {
        var values = new LinkedHashMap<String, String>();
        values.put("INTAKE_URL", addresses.intake().toString());
        values.put("REFERRALS_URL", addresses.referrals().toString());
        values.put("OPENAPI_URL", addresses.intake() + "/v3/api-docs");
        values.put("TRIAGE_URL", addresses.triage().toString());
        values.put("TRIAGE_POLICIES_URL", addresses.triage() + "/api/v1/policies");
        values.put("TRIAGE_OPENAPI_URL", addresses.triage() + "/v3/api-docs");
        values.put("NOTIFICATION_URL", addresses.notification().toString());
        values.put(
                "MESSAGES_URL",
                addresses.notification() + "/api/v1/referrals/{referralId}/messages");
        values.put("MAIL_URL", addresses.mail().toString());
        values.put("SMTP_HOST", "127.0.0.1");
        values.put("SMTP_PORT", Integer.toString(addresses.port(Port.SMTP)));
        values.put("SMS_URL", addresses.sms() + "/messages");
        values.put("REGISTRY_URL", addresses.registry().toString());
        values.put("KAFKA_BOOTSTRAP", addresses.kafka());
        for (var secret : callers()) {
            values.put(secret.name(), credentials.of(secret));
        }
        for (var database : DatabaseAccounts.DATABASES) {
            values.put(
                    database.toUpperCase(Locale.ROOT) + "_DATABASE_URL", databases.url(database));
        }
        values.put("DATABASE_PASSWORD", credentials.of(Secret.DATABASE_PASSWORD));
        return new DemoEnvironment(values);
    }

    public void write(Path file) {
        PrivateFile.write(
                file,
                values.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .toList());
    }

    private static List<Secret> callers() {
        return List.of(
                Secret.API_TOKEN,
                Secret.OTHER_API_TOKEN,
                Secret.STAFF_TOKEN,
                Secret.COORDINATOR_TOKEN,
                Secret.ADMIN_TOKEN,
                Secret.PEOPLE_PASSWORD,
                Secret.SERVICE_TOKEN,
                Secret.SCRAPE_TOKEN);
    }

    @Override
    public String toString() {
        return "DemoEnvironment" + values.keySet();
    }
}
