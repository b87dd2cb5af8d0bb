package health.ilium.localstack.credentials;

/// A value that only this local stack knows.
public enum Secret {
    /// Between the services.
    SERVICE_TOKEN,
    /// Of who collects figures.
    SCRAPE_TOKEN,
    /// Signs the links in messages.
    LINK_SECRET,
    DATABASE_PASSWORD,
    SMS_AUTH_TOKEN,
    /// Of the first practice.
    API_TOKEN,
    /// Of a second practice, which must not see the first one's referrals.
    OTHER_API_TOKEN,
    /// Of a clinician.
    STAFF_TOKEN,
    COORDINATOR_TOKEN,
    /// With which the people of the demo sign in.
    PEOPLE_PASSWORD,
    /// Of an administrator, who sees no clinical data.
    ADMIN_TOKEN
}
