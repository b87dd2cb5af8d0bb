package health.ilium.intake.people.web;

import health.ilium.intake.people.SignInRequests;
import health.ilium.intake.people.SigningInElsewhere;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/// What there is when staff sign in at an identity provider.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("intake.sign-in.issuer")
class Elsewhere {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// Not a bean: others would take it for theirs.
    private static JdkClientHttpRequestFactory impatient() {
        JdkClientHttpRequestFactory requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return requests;
    }

    @Bean
    Issuer issuer(IssuerSettings settings, OwnAddress address) {
        return new Issuer(
                settings,
                address.publicBaseUrl() + DoorElsewhere.BACK,
                RestClient.builder().requestFactory(impatient()).build());
    }

    @Bean
    DoorElsewhere doorElsewhere(
            Issuer issuer,
            SignInRequests requests,
            SigningInElsewhere signingIn,
            SessionCookie cookie,
            PageAnswers pages,
            InstantSource clock) {
        return new DoorElsewhere(
                issuer,
                new OnTheWay(requests, issuer, cookie, clock),
                new CameBack(signingIn, cookie, pages),
                new IssuerCalls(impatient()));
    }
}
