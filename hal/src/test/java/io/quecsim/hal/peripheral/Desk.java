package io.quecsim.hal.peripheral;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.pads.Pads;
import io.quecsim.hal.timer.BusyWait;
import io.quecsim.hal.uart.Uart;
import io.quecsim.hal.uart.UartBuffers;
import io.quecsim.hal.uart.UartSettings;
import java.util.List;

/** A module's hardware without a module, for tests of what is plugged into it. */
final class Desk {
    final TimeDomain time = new TimeDomain();
    final Trace trace = new Trace();
    final Pads pads = Pads.of(new Pads.Figures(20, List.of(0, 1), List.of(0), 2, 2, 3, 4, true, 0, false), time, trace);
    final Bench bench = new Bench(time, trace, pads, List.of(1, 2));
    final BusyWait wait = nanos -> time.advance(time.nowNanos() + nanos);

    Desk attach(String spec) {
        Attachment.parse(spec).plug(bench);
        return this;
    }

    /** UART 2, open, with what was attached to it. */
    Uart uart(UartSettings settings) {
        Uart uart = new Uart(
                time,
                trace,
                "UART2",
                new UartBuffers(4096, 4096, 64),
                bench.uarts().get(2));
        uart.open(settings);
        return uart;
    }

    /** Lets everything happen up to {@code nanos}. */
    void runTo(long nanos) {
        boolean[] there = {false};
        time.at(nanos, due -> there[0] = true);
        while (!there[0] && time.idle()) {}
    }

    static byte[] read(Uart uart) {
        byte[] data = new byte[uart.availableBytes()];
        uart.read(data, 0, data.length);
        return data;
    }
}
