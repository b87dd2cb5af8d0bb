/// Wires event delivery into a Spring Boot service.
@NullMarked
package health.ilium.delivery.spring;

import org.jspecify.annotations.NullMarked;
