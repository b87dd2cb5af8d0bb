/// Runs the schema registry.
@NullMarked
package health.ilium.localstack.registry;

import org.jspecify.annotations.NullMarked;
