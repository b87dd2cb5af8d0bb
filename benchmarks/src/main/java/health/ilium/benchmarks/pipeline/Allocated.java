package health.ilium.benchmarks.pipeline;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Map;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/// Bytes that a virtual machine's threads have allocated since its start, those that ended
/// included. It answers only while the process is not suspended.
final class Allocated implements AutoCloseable {

    private final JMXConnector connector;
    private final ThreadMXBean threads;

    private Allocated(JMXConnector connector, ThreadMXBean threads) {
        this.connector = connector;
        this.threads = threads;
    }

    // the address comes from a process that this one started, over a channel of the same user
    @SuppressWarnings("BanJNDI")
    static Allocated by(long pid) throws IOException {
        var connector = JMXConnectorFactory.connect(new JMXServiceURL(address(pid)), SETTINGS);
        return new Allocated(
                connector,
                ManagementFactory.getPlatformMXBean(
                        connector.getMBeanServerConnection(), ThreadMXBean.class));
    }

    /// A connection to a suspended process is not dead.
    private static final Map<String, Object> SETTINGS =
            Map.of("jmx.remote.x.client.connection.check.period", 0L);

    private static String address(long pid) throws IOException {
        try {
            var machine = VirtualMachine.attach(Long.toString(pid));
            try {
                return machine.startLocalManagementAgent();
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException refused) {
            throw new IOException(refused);
        }
    }

    long bytes() {
        return threads.getTotalThreadAllocatedBytes();
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
