package health.ilium.localstack;

import health.ilium.localstack.credentials.Credentials;
import health.ilium.localstack.credentials.Secret;
import health.ilium.localstack.ports.Addresses;

/// The last thing that is printed: where to look and with which credentials.
record Welcome(Addresses addresses, Credentials credentials) {

    String text() {
        return """

        Worklist                       %1$s/staff/worklist
          sign in as coordinator, clinician or admin with %10$s
        Referrals as they are routed   %1$s/
        REST API                       %2$s
        OpenAPI                        %1$s/v3/api-docs
        Mail sink                      %3$s
        Text messages                  %4$s/messages
        Schema registry                %5$s

        Practice                       Authorization: Bearer %6$s
        Second practice                Authorization: Bearer %7$s
        Clinician                      Authorization: Bearer %8$s
        Coordinator                    Authorization: Bearer %9$s

        All of this is in .local/demo.env, logs are in .local/logs. Ctrl-C ends everything.
        """
                .formatted(
                        addresses.intake(),
                        addresses.referrals(),
                        addresses.mail(),
                        addresses.sms(),
                        addresses.registry(),
                        credentials.of(Secret.API_TOKEN),
                        credentials.of(Secret.OTHER_API_TOKEN),
                        credentials.of(Secret.STAFF_TOKEN),
                        credentials.of(Secret.COORDINATOR_TOKEN),
                        credentials.of(Secret.PEOPLE_PASSWORD));
    }
}
