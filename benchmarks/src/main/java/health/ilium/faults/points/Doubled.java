package health.ilium.faults.points;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/// Stands before an object and answers for it.
final class Doubled {

    /// What happens instead of a call.
    @FunctionalInterface
    interface Instead {
        @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable;
    }

    private Doubled() {}

    static <T> T of(Class<T> type, Instead instead) {
        InvocationHandler handler =
                (_, method, arguments) -> {
                    try {
                        return instead.call(method, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                };
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
