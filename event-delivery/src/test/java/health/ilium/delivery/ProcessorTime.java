package health.ilium.delivery;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Processor time that threads have used up to a moment, by thread.
public record ProcessorTime(Map<Long, Long> nanos) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /// Of the threads whose names are wanted.
    public static ProcessorTime of(Predicate<String> wanted) {
        return new ProcessorTime(
                Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                        .filter(Objects::nonNull)
                        .filter(thread -> wanted.test(thread.getThreadName()))
                        .map(ThreadInfo::getThreadId)
                        .collect(Collectors.toMap(id -> id, THREADS::getThreadCpuTime)));
    }

    /// What these threads have used since an earlier moment.
    public Duration since(ProcessorTime earlier) {
        return Duration.ofNanos(
                nanos.entrySet().stream()
                        .mapToLong(
                                used ->
                                        used.getValue()
                                                - earlier.nanos().getOrDefault(used.getKey(), 0L))
                        .sum());
    }
}
