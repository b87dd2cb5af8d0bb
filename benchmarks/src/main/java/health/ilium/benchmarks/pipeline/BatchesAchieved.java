package health.ilium.benchmarks.pipeline;

import health.ilium.benchmarks.floor.Batches;
import java.sql.SQLException;

/// How much the services put into one transaction while statements were counted.
record BatchesAchieved(Statements statements, Written each, int referrals) {

    private static final String TAKING_IN = "%insert into consumer_position%";
    private static final String REMOVING = "%delete from outbox%";
    private static final String STORING = "%insert into outbox (%";

    /// Milestones that each referral has, and events that intake takes in about it.
    private static final int MILESTONES = 2;

    private static final int TAKEN_IN_BY_INTAKE = 1 + Told.MESSAGES_EACH;
    private static final int SENT_BY_INTAKE = 1 + MILESTONES;

    Batches read() throws SQLException {
        double intake = per(TAKING_IN, "intake");
        double triage = per(TAKING_IN, "triage");
        double notification = per(TAKING_IN, "notification");
        double settling = per(STORING, "notification");
        double byIntake = per(REMOVING, "intake");
        double byTriage = per(REMOVING, "triage");
        double byNotification = per(REMOVING, "notification");
        double others =
                1
                        + intake
                        + triage
                        + notification
                        + settling
                        + byIntake
                        + byTriage
                        + byNotification;
        // the claims are what is left of the transactions that changed something
        double claiming = Math.max(settling, each.transactions() - others);
        return new Batches(
                TAKEN_IN_BY_INTAKE / intake,
                1 / triage,
                MILESTONES / notification,
                Told.MESSAGES_EACH / claiming,
                Told.MESSAGES_EACH / settling,
                SENT_BY_INTAKE / byIntake,
                1 / byTriage,
                Told.MESSAGES_EACH / byNotification);
    }

    private double per(String statement, String database) throws SQLException {
        double calls = statements.calls(database, statement);
        if (calls == 0) {
            throw new IllegalStateException(database + " ran nothing like " + statement);
        }
        return calls / referrals;
    }
}
