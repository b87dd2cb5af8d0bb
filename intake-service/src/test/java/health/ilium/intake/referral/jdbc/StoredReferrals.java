package health.ilium.intake.referral.jdbc;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.referral.DueTimes;
import health.ilium.intake.referral.Referrals;
import java.util.List;

/// Referrals in the database of tests, for tests of what reads them.
public final class StoredReferrals {

    private StoredReferrals() {}

    /// Without clocks.
    public static Referrals in(IntakeDatabase database) {
        return in(database, _ -> List.of());
    }

    public static Referrals in(IntakeDatabase database, DueTimes dueTimes) {
        return new JdbcReferrals(database.jdbc(), dueTimes);
    }
}
