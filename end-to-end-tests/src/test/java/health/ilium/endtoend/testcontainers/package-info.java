/// An installation whose database, broker, registry and mail sink are official images.
@NullMarked
package health.ilium.endtoend.testcontainers;

import org.jspecify.annotations.NullMarked;
