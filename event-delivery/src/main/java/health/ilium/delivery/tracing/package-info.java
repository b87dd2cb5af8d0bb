/// Goes on with a trace where no thread carries it: from a record's header, or from a row.
@NullMarked
package health.ilium.delivery.tracing;

import org.jspecify.annotations.NullMarked;
