package health.ilium.endtoend;

/// Who calls the API.
public enum Caller {
    PRACTICE,
    OTHER_PRACTICE,
    CLINICIAN,
    COORDINATOR,
    ADMIN,
    /// One of the services.
    SERVICE,
    /// Who collects figures.
    SCRAPER,
    /// Sends no token.
    NOBODY
}
