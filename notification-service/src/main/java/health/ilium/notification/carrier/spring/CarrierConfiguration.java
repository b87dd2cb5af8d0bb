package health.ilium.notification.carrier.spring;

import health.ilium.notification.carrier.Carrier;
import health.ilium.notification.carrier.Carriers;
import health.ilium.notification.carrier.ChannelState;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CarrierConfiguration {

    private static final Logger log = LoggerFactory.getLogger(CarrierConfiguration.class);

    @Bean
    Carriers carriers(ObjectProvider<Carrier> carriers) {
        return new Carriers(carriers.orderedStream().toList());
    }

    @Bean
    ApplicationRunner saysWhichChannelsAreOn(List<ChannelState> states) {
        return arguments ->
                states.forEach(
                        state ->
                                log.info(
                                        "{} is {}: {}",
                                        state.channel(),
                                        state.on() ? "on" : "off",
                                        state.note()));
    }
}
