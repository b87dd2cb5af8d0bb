/// Lets an operator publish again what a broker has lost.
@NullMarked
package health.ilium.delivery.sent.web;

import org.jspecify.annotations.NullMarked;
