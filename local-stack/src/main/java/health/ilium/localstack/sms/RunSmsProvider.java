package health.ilium.localstack.sms;

import java.net.InetSocketAddress;

/// The stand-in for the SMS provider as a program of its own, in a container of its own.
final class RunSmsProvider {

    private static final int PORT = 8080;

    private RunSmsProvider() {}

    /// Run with `SMS_AUTH_TOKEN`.
    public static void main(String[] args) {
        var token = System.getenv("SMS_AUTH_TOKEN");
        if (token == null || token.isBlank()) {
            throw new IllegalArgumentException("Set SMS_AUTH_TOKEN");
        }
        SmsProvider.listening(new InetSocketAddress(PORT), new SmsAccount(token));
    }
}
