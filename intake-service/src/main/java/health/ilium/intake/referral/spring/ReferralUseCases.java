package health.ilium.intake.referral.spring;

import com.github.f4b6a3.uuid.UuidCreator;
import health.ilium.intake.referral.Announcements;
import health.ilium.intake.referral.ApplyingReports;
import health.ilium.intake.referral.ChangingReferrals;
import health.ilium.intake.referral.PageLinks;
import health.ilium.intake.referral.ReadingReferrals;
import health.ilium.intake.referral.Referrals;
import health.ilium.intake.referral.SubmittingReferrals;
import health.ilium.intake.referral.metrics.DecisionAges;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What can be done with referrals.
@Configuration(proxyBeanMethods = false)
class ReferralUseCases {

    @Bean
    SubmittingReferrals submittingReferrals(
            Referrals referrals, Announcements announcements, PageLinks links) {
        return new SubmittingReferrals(
                referrals, announcements, links, UuidCreator::getTimeOrderedEpoch);
    }

    @Bean
    ChangingReferrals changingReferrals(Referrals referrals, Announcements announcements) {
        return new ChangingReferrals(referrals, announcements);
    }

    @Bean
    ApplyingReports applyingReports(
            Referrals referrals, Announcements announcements, MeterRegistry meters) {
        return new ApplyingReports(referrals, new DecisionAges(announcements, meters));
    }

    @Bean
    ReadingReferrals readingReferrals(Referrals referrals) {
        return new ReadingReferrals(referrals);
    }
}
