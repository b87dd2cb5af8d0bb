package health.ilium.intake.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/// Opening hours for tests: from eight to five on five days.
public final class UsualHours {

    public static final OpeningHours OPEN =
            new OpeningHours(
                    LocalTime.of(8, 0),
                    LocalTime.of(17, 0),
                    EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                    Set.of());

    private UsualHours() {}
}
