package health.ilium.delivery.consuming.kafka;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/// A consumer that rests while its broker is silent. Kafka's own goes round and round meanwhile
/// (KAFKA-20253, KAFKA-21031): a broker that hung for twenty seconds took both processors from
/// intake, which refused referrals for want of them.
///
/// @param <K> keys
/// @param <V> values
record RestingConsumer<K, V>(Consumer<K, V> consumer, Rest rest) implements InvocationHandler {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @SuppressWarnings("unchecked")
    static <K, V> Consumer<K, V> around(Consumer<K, V> consumer) {
        return (Consumer<K, V>)
                Proxy.newProxyInstance(
                        Consumer.class.getClassLoader(),
                        new Class<?>[] {Consumer.class},
                        new RestingConsumer<>(consumer, new Rest()));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        long before = THREADS.getCurrentThreadCpuTime();
        Object result = call(method, arguments);
        if (result instanceof ConsumerRecords<?, ?> records) {
            var processor = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - before);
            LockSupport.parkNanos(rest.after(records.isEmpty(), processor).toNanos());
        }
        return result;
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(consumer, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
