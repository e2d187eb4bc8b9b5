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

    /** How far the host may read ahead of the simulated line. */
    private static final int READ_AHEAD_BYTES = 64 * 1024;

    private final Door door;
    private final int source;
    private final @Nullable HostPort port;
    private final ReadGate gate = new ReadGate(READ_AHEAD_BYTES);
    private @Nullable UartLine line;
    private boolean open;
    private boolean gone;

    /** @param port null in replay */
    public OutsideBackend(Door door, @Nullable HostPort port) {
        this.door = door;
        this.port = port;
        this.source = door.register(this::receive);
    }

    @Override
    public void attach(UartLine newLine) {
        line = newLine;
        if (port != null) {
            port.start(
                    new HostPort.HostPeer() {
                        @Override
                        public void bytes(byte[] data) {
                            door.enqueue(new Outcome(source, BYTES, 0, data));
                        }

                        @Override
                        public void gone(String reason) {
                            door.enqueue(new Outcome(source, GONE, 0, reason.getBytes(StandardCharsets.UTF_8)));
                        }
                    },
                    gate);
        }
    }

    @Override
    public void open(UartSettings settings) {
        open = true;
        if (!gone) {
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
    public void transmit(byte[] data) {
        if (port != null) {
            port.send(data);
        }
    }

    @Override
    public void consumed(int bytes) {
        gate.given(bytes);
    }

    @Override
    public void release() {
        gate.shut(true);
        if (open && !gone) {
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
        if (line == null) {
            throw new IllegalStateException("an outcome for a back end without a UART: " + outcome);
        }
        if (outcome.kind() == BYTES) {
            line.incoming(outcome.data());
        } else {
            if (open && !gone) {
                door.closeSource();
            }
            gone = true;
            line.hangUp(new String(outcome.data(), StandardCharsets.UTF_8));
        }
    }
}
