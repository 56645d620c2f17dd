// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import dk.stigen.launcher.Fault;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The heap of a Java process of one's own on this machine, asked from outside. */
final class Heap implements AutoCloseable {

    private static final long MIB = 1 << 20;

    private final JMXConnector connector;
    private final List<MemoryPoolMXBean> pools;

    private Heap(JMXConnector connector) throws IOException {
        this.connector = connector;
        this.pools =
                ManagementFactory.getPlatformMXBeans(connector.getMBeanServerConnection(), MemoryPoolMXBean.class)
                        .stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .toList();
    }

    /**
     * Looks at that of a process.
     *
     * @throws Fault if the process does not let itself be asked
     */
    @SuppressWarnings("BanJNDI") // the address is the process's own, on this machine
    static Heap of(long process) {
        try {
            VirtualMachine machine = VirtualMachine.attach(String.valueOf(process));
            try {
                return new Heap(JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent())));
            } finally {
                machine.detach();
            }
        } catch (IOException | AttachNotSupportedException e) {
            throw new Fault("The heap of process " + process + " cannot be looked at: " + e.getMessage(), e);
        }
    }

    /** Lets the peak begin anew. */
    void reset() {
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Returns the most that was in use since, garbage included, in MiB. */
    long peakMib() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MIB;
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
