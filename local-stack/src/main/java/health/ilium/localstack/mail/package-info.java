/// Runs the sink that every e-mail ends in.
@NullMarked
package health.ilium.localstack.mail;

import org.jspecify.annotations.NullMarked;
