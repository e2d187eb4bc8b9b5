package io.quecsim.simulator.board;

import io.quecsim.hal.host.HostClock;
import io.quecsim.hal.net.host.HostNetwork;
import io.quecsim.hal.net.host.HostPolicy;
import io.quecsim.hal.uart.HostPorts;

/**
 * What of the host all devices of a process share: its clock, its ports and its network. Nothing is opened and no thread
 * started before a device needs it.
 */
public record Surroundings(HostClock clock, HostPorts ports, HostNetwork network, HostPolicy policy)
        implements AutoCloseable {
    /** Of this machine. */
    public static Surroundings host() {
        return new Surroundings(HostClock.SYSTEM, new HostPorts(), new HostNetwork(), HostPolicy.DEFAULT);
    }

    /** Ends the network's threads; the devices must be closed before. */
    @Override
    public void close() {
        network.close();
    }
}
