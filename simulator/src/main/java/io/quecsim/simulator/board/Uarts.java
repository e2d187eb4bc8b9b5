package io.quecsim.simulator.board;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.power.Resettable;
import io.quecsim.hal.uart.BackendSpec;
import io.quecsim.hal.uart.LineRules;
import io.quecsim.hal.uart.NullBackend;
import io.quecsim.hal.uart.Uart;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.profile.DeviceConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All UARTs of a board, each wired to what the user asked for. */
final class Uarts implements Resettable, AutoCloseable {
    private final Map<Integer, Uart> byId = new LinkedHashMap<>();
    private final List<UartNotices> watches = new ArrayList<>();
    private final Map<Integer, String> addresses = new LinkedHashMap<>();

    /**
     * @param plugged back ends given as objects, by UART number; the others come from the settings
     * @param warnings told of what goes wrong on a line
     * @param notes told of who comes and goes at its far end
     * @throws io.quecsim.hal.HalException when a port of the host cannot be had; those had already are given back
     */
    Uarts(
            RunSettings settings,
            Map<Integer, Function<TimeDomain, UartBackend>> plugged,
            Surroundings surroundings,
            TimeDomain time,
            Trace trace,
            WarningSink warnings,
            WarningSink notes) {
        Map<Integer, BackendSpec> specs = new LinkedHashMap<>();
        for (String text : settings.wires().uarts()) {
            BackendSpec spec = BackendSpec.parse(text);
            specs.put(spec.uart(), spec);
        }
        try {
            for (DeviceProfile.Uart uart : settings.profile().uarts()) {
                Function<TimeDomain, UartBackend> given = plugged.get(uart.id());
                BackendSpec spec = specs.get(uart.id());
                UartBackend backend = given != null
                        ? given.apply(time)
                        : spec == null
                                ? new NullBackend()
                                : surroundings.ports().make(spec, time.door());
                if (spec != null && !time.door().isReplaying()) {
                    addresses.put(uart.id(), backend.address());
                }
                String name = "UART" + uart.id();
                Uart made = new Uart(time, trace, name, DeviceConfig.uart(uart), backend);
                made.rules(spec == null ? LineRules.KIND : spec.rules());
                UartNotices watch = new UartNotices(name, uart.receiveBytes(), warnings, notes);
                made.watch(watch);
                watches.add(watch);
                byId.put(uart.id(), made);
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
        return byId.values().stream().anyMatch(Uart::isSending);
    }

    /** The run is over: tells what has not been told yet. */
    void sum() {
        watches.forEach(UartNotices::sum);
    }

    /** Closes every port. */
    @Override
    public void reset(Reset how) {
        for (Uart uart : byId.values()) {
            uart.reset(how);
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
