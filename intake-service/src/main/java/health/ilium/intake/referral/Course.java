package health.ilium.intake.referral;

import java.util.List;
import java.util.UUID;

/// What happens around a case while it is decided.
///
/// @param lookalikes open referrals that look like the same patient's; for staff only
record Course(List<UUID> lookalikes, CaseWork work, Visits visits, Clocks clocks) {

    static final Course NONE = new Course(List.of(), CaseWork.NONE, Visits.NONE, Clocks.NONE);

    Course with(List<UUID> suspected) {
        return new Course(suspected, work, visits, clocks);
    }

    Course with(CaseWork now) {
        return new Course(lookalikes, now, visits, clocks);
    }

    Course with(Visits now) {
        return new Course(lookalikes, work, now, clocks);
    }

    Course with(Clocks now) {
        return new Course(lookalikes, work, visits, now);
    }
}
