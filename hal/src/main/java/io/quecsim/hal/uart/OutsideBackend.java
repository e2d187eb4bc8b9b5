package io.quecsim.hal.uart;

import io.quecsim.core.time.Door;
import io.quecsim.core.time.Outcome;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A UART's pins connected to a {@link HostPort}. Whatever comes from the port is an {@link Outcome} through the door;
 * nothing else of the port can be seen from inside. In replay there is no port at all, and the outcomes come from the
 * journal.
 */
public final class OutsideBackend implements UartBackend {
    /** Bytes came; {@link Outcome#data} has them. */
    private static final int BYTES = 1;
    /** The port is gone; {@link Outcome#data} has the reason in UTF-8. */
    private static final int GONE = 2;
    /** The far end's settings, {@link UartSettings#packed} in {@link Outcome#number}; 0 when nobody knows. */
    private static final int FAR = 3;
    /** The far end's RTS; {@link Outcome#number} is 1 while it takes bytes. */
    private static final int CLEAR = 4;
    /** Something to tell the user; {@link Outcome#data} has it in UTF-8. */
    private static final int NOTE = 5;

    /** How far the host may read ahead of the simulated line. */
    private static final int READ_AHEAD_BYTES = 64 * 1024;

    private final Door door;
    private final int source;
    private final @Nullable HostPort port;
    private final boolean speaks;
    private final ReadGate gate = new ReadGate(READ_AHEAD_BYTES);
    private @Nullable UartLine line;
    private boolean open;
    private boolean gone;

    /** @param port null in replay */
    public OutsideBackend(Door door, @Nullable HostPort port) {
        this.door = door;
        this.port = port;
        this.speaks = port == null || port.speaks();
        this.source = door.register(this::receive);
    }

    /** Makes an outcome of what comes. */
    private final class Peer implements HostPort.HostPeer {
        @Override
        public void bytes(byte[] data) {
            enqueue(BYTES, 0, data);
        }

        @Override
        public void far(@Nullable UartSettings settings) {
            enqueue(FAR, settings == null ? 0 : settings.packed(), Outcome.NO_DATA);
        }

        @Override
        public void clearToSend(boolean clear) {
            enqueue(CLEAR, clear ? 1 : 0, Outcome.NO_DATA);
        }

        @Override
        public void note(String text) {
            enqueue(NOTE, 0, text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void gone(String reason) {
            enqueue(GONE, 0, reason.getBytes(StandardCharsets.UTF_8));
        }

        private void enqueue(int kind, long number, byte[] data) {
            door.enqueue(new Outcome(source, kind, number, data));
        }
    }

    @Override
    public void attach(UartLine newLine) {
        line = newLine;
        if (port != null) {
            port.start(new Peer(), gate);
        }
    }

    @Override
    public void open(UartSettings settings) {
        open = true;
        if (!gone && speaks) {
            door.openSource();
        }
        if (port != null) {
            port.settings(settings);
        }
        gate.shut(false);
    }

    @Override
    public void settings(UartSettings settings) {
        if (port != null) {
            port.settings(settings);
        }
    }

    @Override
    public void transmit(byte[] data, long endNanos) {
        if (port != null) {
            port.send(data);
        }
    }

    @Override
    public void requestToSend(boolean ready) {
        if (port != null) {
            port.requestToSend(ready);
        }
    }

    @Override
    public void consumed(int bytes) {
        gate.given(bytes);
    }

    @Override
    public void release() {
        gate.shut(true);
        if (open && !gone && speaks) {
            door.closeSource();
        }
        open = false;
    }

    @Override
    public void close() {
        release();
        if (port != null) {
            port.close();
        }
    }

    @Override
    public String address() {
        return port == null ? "replay" : port.address();
    }

    private void receive(Outcome outcome, long timeNanos) {
        UartLine to = line;
        if (to == null) {
            throw new IllegalStateException("an outcome for a back end without a UART: " + outcome);
        }
        switch (outcome.kind()) {
            case BYTES -> to.incoming(outcome.data());
            case FAR -> to.far(outcome.number() == 0 ? null : UartSettings.unpacked(outcome.number()));
            case CLEAR -> to.clearToSend(outcome.number() != 0);
            case NOTE -> to.note(new String(outcome.data(), StandardCharsets.UTF_8));
            case GONE -> {
                if (open && !gone && speaks) {
                    door.closeSource();
                }
                gone = true;
                to.hangUp(new String(outcome.data(), StandardCharsets.UTF_8));
            }
            default -> throw new IllegalStateException("unknown outcome of a UART: " + outcome);
        }
    }
}
