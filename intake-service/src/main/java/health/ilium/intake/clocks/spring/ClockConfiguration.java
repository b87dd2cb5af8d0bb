package health.ilium.intake.clocks.spring;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import health.ilium.intake.clocks.Deadlines;
import health.ilium.intake.clocks.DueCases;
import health.ilium.intake.clocks.PassingDeadlines;
import health.ilium.intake.clocks.Targets;
import health.ilium.intake.offices.OfficeCalendars;
import health.ilium.intake.offices.OfficeSettings;
import health.ilium.intake.referral.ApplyingReports;
import health.ilium.intake.referral.DueTimes;
import health.ilium.intake.referral.Referrals;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final int AT_A_TIME = 200;

    @Bean
    DueTimes dueTimes(Targets targets, OfficeCalendars calendars, OfficeSettings offices) {
        return new Deadlines(targets, calendars::of, offices.defaultOffice());
    }

    @Bean
    PassingDeadlines passingDeadlines(
            DueCases cases, Referrals referrals, DueTimes dueTimes, ApplyingReports applying) {
        return new PassingDeadlines(cases, referrals, dueTimes, applying);
    }

    /// Many clocks that come to a mark at once are passed some at a time, each in a transaction.
    @Bean
    Task<Void> passDeadlines(
            PassingDeadlines passing, TransactionOperations transaction, InstantSource clock) {
        return Tasks.recurring("pass-deadlines", FixedDelay.of(PAUSE))
                .execute((_, _) -> passAll(passing, transaction, clock));
    }

    private static void passAll(
            PassingDeadlines passing, TransactionOperations transaction, InstantSource clock) {
        Integer looked;
        do {
            looked = transaction.execute(_ -> passing.pass(clock.instant(), AT_A_TIME));
        } while (looked != null && looked == AT_A_TIME);
    }
}
