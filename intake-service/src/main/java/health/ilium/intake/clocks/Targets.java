package health.ilium.intake.clocks;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How soon the practice wants things done (`intake.clocks.*`).
///
/// @param redFlagSeen by the wall clock
/// @param firstContactDays business days
/// @param firstContactUrgent business hours, for priority URGENT
/// @param triageDecisionDays business days
/// @param schedulingDays business days
/// @param informationReminderDays business days after the referrer was asked
/// @param informationEscalationDays business days after the referrer was asked
/// @param acknowledgementDays days of the calendar until a case is closed without acknowledgement
/// @param dueSoon share of a target after which it is due soon, in percent
/// @param escalated share of a target after which a missed one is escalated, in percent
@ConfigurationProperties("intake.clocks")
public record Targets(
        @DefaultValue("PT30M") Duration redFlagSeen,
        @DefaultValue("1") int firstContactDays,
        @DefaultValue("PT2H") Duration firstContactUrgent,
        @DefaultValue("2") int triageDecisionDays,
        @DefaultValue("3") int schedulingDays,
        @DefaultValue("2") int informationReminderDays,
        @DefaultValue("5") int informationEscalationDays,
        @DefaultValue("14") int acknowledgementDays,
        @DefaultValue("75") int dueSoon,
        @DefaultValue("150") int escalated) {

    public Targets {
        if (dueSoon < 1 || dueSoon > 99 || escalated < 101) {
            throw new IllegalArgumentException(
                    "intake.clocks: due-soon is 1 to 99 percent, escalated 101 or more");
        }
        if (informationEscalationDays <= informationReminderDays) {
            throw new IllegalArgumentException(
                    "intake.clocks: information-escalation-days comes after the reminder");
        }
    }
}
