/// Finds out which person is calling, and turns away who may not.
@NullMarked
package health.ilium.triage.access.web;

import org.jspecify.annotations.NullMarked;
