package health.ilium.delivery.spring;

import health.ilium.delivery.encoding.EventEncoding;
import health.ilium.delivery.parking.LookingAtParked;
import health.ilium.delivery.parking.ParkedKeys;
import health.ilium.delivery.parking.ParkedRecords;
import health.ilium.delivery.parking.avro.AvroContents;
import health.ilium.delivery.parking.web.ParkedCasesEndpoint;
import health.ilium.delivery.parking.web.ParkedEndpoint;
import health.ilium.schemas.Topics;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperatingConfiguration {

    @Bean
    @ConditionalOnAvailableEndpoint
    ParkedEndpoint parkedEndpoint(ParkedRecords records) {
        return new ParkedEndpoint(records);
    }

    @Bean
    LookingAtParked lookingAtParked(ParkedKeys keys, EventEncoding encoding) {
        return new LookingAtParked(keys, new AvroContents(encoding, Topics.all()));
    }

    @Bean
    @ConditionalOnAvailableEndpoint
    ParkedCasesEndpoint parkedCasesEndpoint(LookingAtParked looking) {
        return new ParkedCasesEndpoint(looking);
    }
}
