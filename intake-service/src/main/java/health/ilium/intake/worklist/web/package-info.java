/// The pages that coordinators and clinicians work on: queues, cases, and what can be done
/// about them.
@NullMarked
package health.ilium.intake.worklist.web;

import org.jspecify.annotations.NullMarked;
