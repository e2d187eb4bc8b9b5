package io.quecsim.simulator.quecpython;

import io.quecsim.core.object.Buffers;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.timer.BusyWait;
import java.util.Arrays;

/**
 * What the faces of buses have in common: a transfer holds the interpreter (the firmware does not give up the GIL for it), so it
 * is work of the CPU; and a length argument never reaches beyond its buffer.
 */
final class BusWait {
    private BusWait() {}

    static BusyWait of(Vm vm) {
        return nanos -> vm.spend(vm.config.cost().cyclesFor(nanos));
    }

    /** The first {@code length} bytes; all there are when that is more, or less than 0. */
    static byte[] head(Vm vm, Object buffer, int length) {
        byte[] all = Buffers.read(vm, buffer);
        return length < 0 || length >= all.length ? all : Arrays.copyOf(all, length);
    }

    /** Room for {@code length} bytes in a buffer to write to, as {@link #head} counts. */
    static Buffers.View room(Vm vm, Object buffer, int length) {
        Buffers.View view = Buffers.writable(vm, buffer);
        return length < 0 || length >= view.length()
                ? view
                : new Buffers.View(view.bytes(), view.from(), view.from() + length);
    }

    static void put(byte[] data, Buffers.View into) {
        System.arraycopy(data, 0, into.bytes(), into.from(), data.length);
    }
}
