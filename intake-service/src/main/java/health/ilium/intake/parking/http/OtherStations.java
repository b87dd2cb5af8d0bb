package health.ilium.intake.parking.http;

import health.ilium.intake.neighbours.http.Neighbours;
import health.ilium.intake.parking.HeldRecords;
import health.ilium.intake.parking.Station;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OtherStations {

    @Bean
    HeldRecords heldByTriage(ParkedSettings settings, Neighbours neighbours) {
        return new HttpHeldRecords(
                Station.TRIAGE,
                neighbours.at("Triage", settings.triageUrl(), settings.parkedTimeout()));
    }

    @Bean
    HeldRecords heldByNotification(ParkedSettings settings, Neighbours neighbours) {
        return new HttpHeldRecords(
                Station.NOTIFICATION,
                neighbours.at(
                        "Notification", settings.notificationUrl(), settings.parkedTimeout()));
    }
}
