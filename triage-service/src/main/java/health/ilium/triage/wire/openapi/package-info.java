/// Serves the description of the API that is kept by hand and held against the code by a test.
@NullMarked
package health.ilium.triage.wire.openapi;

import org.jspecify.annotations.NullMarked;
