/// Runs the three services from the jars that the build made.
@NullMarked
package health.ilium.localstack.services;

import org.jspecify.annotations.NullMarked;
