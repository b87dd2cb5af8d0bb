package health.ilium.notification.office;

import java.time.ZoneId;

/// The practice's calendar day and clock on the wall are New York's, in every office.
public final class PracticeTime {

    public static final ZoneId ZONE = ZoneId.of("America/New_York");

    private PracticeTime() {}
}
