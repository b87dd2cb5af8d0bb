package health.ilium.triage.assessment.policy;

import java.math.BigDecimal;

/// When a diagnostic block can be read at all: enough pain before it (0–10) and a score taken in
/// the window of whole minutes after it, both ends included.
public record BlockCriteria(BigDecimal preScore, int minutesFrom, int minutesTo, Source source) {

    public boolean inWindow(int minutes) {
        return minutesFrom <= minutes && minutes <= minutesTo;
    }
}
