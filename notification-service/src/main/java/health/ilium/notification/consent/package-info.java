/// The append-only ledger of what a patient agreed to, by address.
@NullMarked
package health.ilium.notification.consent;

import org.jspecify.annotations.NullMarked;
