package health.ilium.localstack.postgres;

import java.util.List;

/// Who may log in to PostgreSQL: the administrator, and one user for each database, with one
/// password for all.
///
/// @param password letters and digits only
public record DatabaseAccounts(String password) {

    static final String ADMINISTRATOR = "postgres";

    /// Databases, each with a user of the same name who owns it.
    public static final List<String> DATABASES =
            List.of("intake", "triage", "notification", "registry");

    @Override
    public String toString() {
        return "DatabaseAccounts";
    }
}
