package health.ilium.faults.points;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/// Dies before or after a provider takes a message, and has the bug `PROVIDER_BEFORE_SENDING`: the
/// provider is called before the transaction that says so is committed. Knows notification's types
/// by their names only, because its jar cannot be compiled against.
final class FaultyProvider {

    static final String CARRIER = "health.ilium.notification.carrier.Carrier";
    static final String QUEUE = "health.ilium.notification.sending.SendingQueue";

    private final Orders orders;
    private final Crashing crashing;
    private final Map<Object, Object> carriedBefore = new ConcurrentHashMap<>();
    private final ThreadLocal<Boolean> tooEarly = ThreadLocal.withInitial(() -> false);

    FaultyProvider(Orders orders, Crashing crashing) {
        this.orders = orders;
        this.crashing = crashing;
    }

    Object carrier(Class<?> type, Object real) {
        return Doubled.of(
                type,
                (method, arguments) ->
                        method.getName().equals("carry") && arguments != null
                                ? carry(real, method, arguments)
                                : method.invoke(real, arguments));
    }

    private @Nullable Object carry(Object real, Method method, @Nullable Object[] arguments)
            throws ReflectiveOperationException {
        var letter = Objects.requireNonNull(arguments[0]);
        var id = letter.getClass().getMethod("messageId").invoke(letter);
        var known = carriedBefore.remove(id);
        if (known != null) {
            return known;
        }
        crashing.pass(CrashPoint.BEFORE_PROVIDER);
        var outcome = method.invoke(real, arguments);
        crashing.pass(CrashPoint.AFTER_PROVIDER_TOOK_IT);
        if (tooEarly.get()) {
            carriedBefore.put(id, outcome);
        }
        return outcome;
    }

    Object queue(
            Class<?> type,
            Object real,
            Supplier<TransactionOperations> transactions,
            Supplier<Object> carrying) {
        return Doubled.of(
                type,
                (method, arguments) ->
                        method.getName().equals("turn")
                                        && orders.has(Bug.PROVIDER_BEFORE_SENDING.order())
                                ? transactions
                                        .get()
                                        .execute(_ -> turn(real, method, arguments, carrying.get()))
                                : method.invoke(real, arguments));
    }

    private @Nullable Object turn(
            Object real, Method method, @Nullable Object @Nullable [] arguments, Object carrying) {
        try {
            var claimed = (List<?>) method.invoke(real, arguments);
            tooEarly.set(true);
            for (var message : claimed) {
                var carry = carrying.getClass().getDeclaredMethod("carry", message.getClass());
                carry.setAccessible(true);
                carry.invoke(carrying, message);
            }
            return claimed;
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(failed);
        } finally {
            tooEarly.set(false);
        }
    }
}
