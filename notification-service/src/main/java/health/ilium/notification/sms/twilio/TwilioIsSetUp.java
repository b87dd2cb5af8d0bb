package health.ilium.notification.sms.twilio;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/// True when there are credentials.
final class TwilioIsSetUp implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return Binder.get(context.getEnvironment())
                .bindOrCreate("notification.sms", TwilioSettings.class)
                .on();
    }
}
