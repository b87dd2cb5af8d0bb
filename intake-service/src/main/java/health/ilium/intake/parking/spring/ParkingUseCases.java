package health.ilium.intake.parking.spring;

import health.ilium.intake.parking.DecidingAboutParked;
import health.ilium.intake.parking.HeldRecords;
import health.ilium.intake.parking.InspectingParked;
import health.ilium.intake.parking.ParkedActs;
import health.ilium.intake.parking.Stations;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ParkingUseCases {

    @Bean
    Stations stations(List<HeldRecords> all) {
        return new Stations(all);
    }

    @Bean
    InspectingParked inspectingParked(Stations stations, ParkedActs acts, InstantSource clock) {
        return new InspectingParked(stations, acts, clock);
    }

    @Bean
    DecidingAboutParked decidingAboutParked(
            Stations stations, ParkedActs acts, InstantSource clock) {
        return new DecidingAboutParked(stations, acts, clock);
    }
}
