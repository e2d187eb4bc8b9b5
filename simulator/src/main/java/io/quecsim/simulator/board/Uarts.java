package io.quecsim.simulator.board;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import io.quecsim.hal.uart.BackendSpec;
import io.quecsim.hal.uart.NullBackend;
import io.quecsim.hal.uart.Uart;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.hal.uart.UartListener;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.profile.DeviceConfig;
import java.util.LinkedHashMap;
import java.util.Map;

/** All UARTs of a board, each wired to what the user asked for. */
final class Uarts implements Resettable, AutoCloseable {
    private final Map<Integer, Uart> byId = new LinkedHashMap<>();
    private final Map<Integer, String> addresses = new LinkedHashMap<>();

    /**
     * @param plugged back ends given as objects, by UART number; the others come from the settings
     * @throws io.quecsim.hal.HalException when a port of the host cannot be had; those had already are given back
     */
    Uarts(
            RunSettings settings,
            Map<Integer, UartBackend> plugged,
            Surroundings surroundings,
            TimeDomain time,
            Trace trace) {
        Map<Integer, BackendSpec> specs = new LinkedHashMap<>();
        for (String text : settings.wires().uarts()) {
            BackendSpec spec = BackendSpec.parse(text);
            specs.put(spec.uart(), spec);
        }
        try {
            for (DeviceProfile.Uart uart : settings.profile().uarts()) {
                UartBackend backend = plugged.get(uart.id());
                BackendSpec spec = specs.get(uart.id());
                if (backend == null) {
                    backend = spec == null
                            ? new NullBackend()
                            : surroundings.ports().make(spec, time.door());
                }
                if (spec != null && !time.door().isReplaying()) {
                    addresses.put(uart.id(), backend.address());
                }
                byId.put(uart.id(), new Uart(time, trace, "UART" + uart.id(), DeviceConfig.uart(uart), backend));
            }
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    Map<Integer, Uart> byId() {
        return byId;
    }

    /** Where the far ends of the UARTs are that the settings name. */
    Map<Integer, String> addresses() {
        return addresses;
    }

    /** Whether bytes are still on their way out. */
    boolean isSending() {
        return byId.values().stream().anyMatch(uart -> uart.isOpen() && uart.pendingBytes() > 0);
    }

    /** Closes every port. */
    @Override
    public void reset(Reset how) {
        for (Uart uart : byId.values()) {
            uart.close();
            uart.listener(new UartListener() {});
        }
    }

    @Override
    public void close() {
        for (Uart uart : byId.values()) {
            uart.close();
            uart.backend().close();
        }
    }
}
