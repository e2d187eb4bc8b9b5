package io.quecsim.hal.uart;

import io.quecsim.core.time.Door;
import io.quecsim.hal.uart.pty.PtyHub;
import io.quecsim.hal.uart.serial.SerialHostPort;

/** Makes back ends from what the user asked for. One for the whole process: all its ptys share a thread. */
public final class HostPorts {
    private final PtyHub ptys = new PtyHub();

    /**
     * The back end {@code spec} names. In a replay it opens nothing of the host's.
     *
     * @throws io.quecsim.hal.HalException when the port cannot be had
     */
    public UartBackend make(BackendSpec spec, Door door) {
        return switch (spec.kind()) {
            case NULL -> new NullBackend();
            case LOOPBACK -> new LoopbackBackend();
            case PTY -> new OutsideBackend(door, door.isReplaying() ? null : ptys.open(spec.path()));
            case SERIAL -> new OutsideBackend(door, door.isReplaying() ? null : serial(spec));
        };
    }

    private static HostPort serial(BackendSpec spec) {
        if (spec.path() == null) {
            throw new IllegalArgumentException("a serial port without a path");
        }
        return SerialHostPort.open(spec.path().toString(), spec.fixed());
    }
}
