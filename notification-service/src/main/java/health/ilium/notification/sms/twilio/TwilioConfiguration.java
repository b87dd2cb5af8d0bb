package health.ilium.notification.sms.twilio;

import static java.util.Objects.requireNonNull;

import health.ilium.notification.carrier.Carrier;
import health.ilium.notification.carrier.ChannelState;
import health.ilium.notification.message.Channel;
import java.net.http.HttpClient;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TwilioSettings.class)
class TwilioConfiguration {

    @Bean
    @Order(100)
    @Conditional(TwilioIsSetUp.class)
    Carrier twilioCarrier(TwilioSettings settings, InstantSource clock) {
        return carrier(settings, clock);
    }

    static TwilioCarrier carrier(TwilioSettings settings, InstantSource clock) {
        String account = requireNonNull(settings.accountSid());
        String token = requireNonNull(settings.authToken());
        HttpClient http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(settings.connectTimeout())
                        .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(settings.answerTimeout());
        RestClient client =
                RestClient.builder()
                        .baseUrl(settings.baseUrl())
                        .requestFactory(requests)
                        .defaultHeaders(headers -> headers.setBasicAuth(account, token))
                        .build();
        return new TwilioCarrier(client, account, requireNonNull(settings.from()), clock);
    }

    @Bean
    ChannelState smsState(TwilioSettings settings) {
        return settings.on()
                ? new ChannelState(Channel.SMS, true, "through " + settings.baseUrl())
                : new ChannelState(
                        Channel.SMS,
                        false,
                        "no credentials in notification.sms.*; e-mail or a call takes over");
    }
}
