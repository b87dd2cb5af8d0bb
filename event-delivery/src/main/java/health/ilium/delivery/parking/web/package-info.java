/// Lets an operator list, replay and skip parked records.
@NullMarked
package health.ilium.delivery.parking.web;

import org.jspecify.annotations.NullMarked;
