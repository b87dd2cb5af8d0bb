/// Keeps the databases of all services in one PostgreSQL.
@NullMarked
package health.ilium.localstack.postgres;

import org.jspecify.annotations.NullMarked;
