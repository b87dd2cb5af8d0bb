package health.ilium.notification.trial;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/// A trial of messages that wait for their time.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DirtiesContext
@SpringBootTest(
        classes = TrialConfiguration.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "ilium.link-secret=0123456789abcdef0123456789abcdef",
            "ilium.public-base-url=https://referrals.example.org",
            "ilium.service-token=token",
            "notification.simulator=true",
            "notification.on-call.email=delivers@simulator.example.org",
            "notification.on-call.phone=+13055550190",
            "notification.on-call.next[0].email=second@watched.example.org",
            "notification.offices.HIALEAH.digest-email=delivers@simulator.example.org",
            "notification.sending.lease=3s"
        })
@interface WaitingTrial {}
