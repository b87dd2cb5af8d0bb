/// Says where each part listens and notices when a place is taken.
@NullMarked
package health.ilium.localstack.ports;

import org.jspecify.annotations.NullMarked;
