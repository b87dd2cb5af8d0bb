/// Keeps the journal in PostgreSQL, and beside it the worklist that is derived from it.
@NullMarked
package health.ilium.intake.referral.jdbc;

import org.jspecify.annotations.NullMarked;
