package health.ilium.intake.people.spring;

import com.github.f4b6a3.uuid.UuidCreator;
import health.ilium.intake.people.AccessAudit;
import health.ilium.intake.people.AddingPeople;
import health.ilium.intake.people.AddingPractices;
import health.ilium.intake.people.Atomically;
import health.ilium.intake.people.ChangingPasswords;
import health.ilium.intake.people.ManagingPeople;
import health.ilium.intake.people.PasswordHashes;
import health.ilium.intake.people.People;
import health.ilium.intake.people.Ports;
import health.ilium.intake.people.Practices;
import health.ilium.intake.people.SessionSettings;
import health.ilium.intake.people.Sessions;
import health.ilium.intake.people.SignInSettings;
import health.ilium.intake.people.SignInTries;
import health.ilium.intake.people.SigningIn;
import health.ilium.intake.people.SigningInElsewhere;
import health.ilium.intake.people.SigningOut;
import health.ilium.intake.people.UsingSessions;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What people with an account can do.
@Configuration(proxyBeanMethods = false)
class PeopleUseCases {

    @Bean
    Ports portsOfPeople(
            People people,
            Practices practices,
            Sessions sessions,
            SignInTries tries,
            PasswordHashes hashes,
            AccessAudit audit,
            Atomically atomically,
            InstantSource clock) {
        return new Ports(people, practices, sessions, tries, hashes, audit, atomically, clock);
    }

    @Bean
    UsingSessions usingSessions(Ports ports, SessionSettings settings) {
        return new UsingSessions(ports, settings);
    }

    @Bean
    SigningIn signingIn(Ports ports, SignInSettings settings) {
        return new SigningIn(ports, settings);
    }

    @Bean
    SigningInElsewhere signingInElsewhere(Ports ports) {
        return new SigningInElsewhere(ports);
    }

    @Bean
    SigningOut signingOut(Ports ports) {
        return new SigningOut(ports);
    }

    @Bean
    AddingPeople addingPeople(Ports ports) {
        return new AddingPeople(ports, UuidCreator::getTimeOrderedEpoch);
    }

    @Bean
    AddingPractices addingPractices(Ports ports) {
        return new AddingPractices(ports, UuidCreator::getTimeOrderedEpoch);
    }

    @Bean
    ManagingPeople managingPeople(Ports ports) {
        return new ManagingPeople(ports);
    }

    @Bean
    ChangingPasswords changingPasswords(Ports ports, SignInSettings settings) {
        return new ChangingPasswords(ports, settings);
    }
}
