/// The programs that one deployment consists of, each with its command, settings and sign of life.
@NullMarked
package health.ilium.localstack.parts;

import org.jspecify.annotations.NullMarked;
