/// The topics of the pipeline and the events each one carries.
@NullMarked
package health.ilium.schemas;

import org.jspecify.annotations.NullMarked;
