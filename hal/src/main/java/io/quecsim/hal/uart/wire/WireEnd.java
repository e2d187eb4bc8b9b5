package io.quecsim.hal.uart.wire;

import io.quecsim.core.time.Door;
import io.quecsim.core.time.Outcome;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.hal.uart.UartBackend;
import io.quecsim.hal.uart.UartLine;
import io.quecsim.hal.uart.UartSettings;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One end of the wires between the UARTs of two devices on a {@link Lockstep}: transmit to receive and RTS to CTS, both ways.
 * What one end sends is an outcome at the other's door, {@link Lockstep#LATENCY_NANOS} later to the nanosecond; so either
 * device can be recorded, and replayed without the other.
 */
public final class WireEnd implements UartBackend {
    /** Bytes came: {@link Outcome#number} is how the sender is set, the data begins with the time their last stop bit ended. */
    private static final int BYTES = 1;
    /** The other's RTS; {@link Outcome#number} is 1 while it takes bytes. */
    private static final int CLEAR = 2;

    private final Lockstep.@Nullable Seat seat;
    private @Nullable WireEnd peer;
    private @Nullable TimeDomain domain;
    private @Nullable Door door;
    private int source;
    private @Nullable UartLine line;
    private UartSettings settings = UartSettings.DEFAULT;
    private boolean open;

    private WireEnd(Lockstep.@Nullable Seat seat) {
        this.seat = seat;
    }

    /** Wires between two devices; each end is then put {@link #into} its device. */
    public static WireEnd[] between(Lockstep.Seat one, Lockstep.Seat other) {
        WireEnd[] ends = {new WireEnd(one), new WireEnd(other)};
        ends[0].peer = ends[1];
        ends[1].peer = ends[0];
        return ends;
    }

    /** An end in a replay: what the other sent comes from the journal. */
    public static WireEnd replayed(Door door) {
        WireEnd end = new WireEnd(null);
        end.register(door);
        return end;
    }

    /** Connects this end to the device whose domain this is; once, while the device is wired. */
    public WireEnd into(TimeDomain newDomain) {
        domain = newDomain;
        register(newDomain.door());
        return this;
    }

    private void register(Door newDoor) {
        door = newDoor;
        source = newDoor.register(this::receive);
    }

    @Override
    public void attach(UartLine newLine) {
        line = newLine;
        newLine.clearToSend(false);
    }

    @Override
    public void open(UartSettings newSettings) {
        settings = newSettings;
        open = true;
        if (door != null) {
            door.openSource();
        }
    }

    @Override
    public void settings(UartSettings newSettings) {
        settings = newSettings;
    }

    @Override
    public void transmit(byte[] data, long endNanos) {
        byte[] stamped = ByteBuffer.allocate(Long.BYTES + data.length)
                .putLong(endNanos + Lockstep.LATENCY_NANOS)
                .put(data)
                .array();
        send(new Outcome(0, BYTES, settings.packed(), stamped), endNanos);
    }

    @Override
    public void requestToSend(boolean ready) {
        if (domain != null) {
            send(new Outcome(0, CLEAR, ready ? 1 : 0, Outcome.NO_DATA), domain.nowNanos());
            // The other may now answer sooner than it could before.
            domain.checkSoon();
        }
    }

    private void send(Outcome outcome, long timeNanos) {
        WireEnd to = peer;
        if (to == null || to.seat == null || to.door == null) {
            return;
        }
        long stampNanos = timeNanos + Lockstep.LATENCY_NANOS;
        to.door.enqueueAt(stampNanos, new Outcome(to.source, outcome.kind(), outcome.number(), outcome.data()));
        to.seat.reach(stampNanos);
    }

    private void receive(Outcome outcome, long timeNanos) {
        UartLine to = line;
        if (to == null) {
            throw new IllegalStateException("an outcome for a wire without a UART: " + outcome);
        }
        if (outcome.kind() == CLEAR) {
            to.clearToSend(outcome.number() != 0);
        } else {
            byte[] data = Arrays.copyOfRange(outcome.data(), Long.BYTES, outcome.data().length);
            long endNanos = ByteBuffer.wrap(outcome.data()).getLong();
            to.arrived(data, UartSettings.unpacked(outcome.number()), endNanos);
        }
    }

    @Override
    public void release() {
        if (open && door != null) {
            door.closeSource();
        }
        open = false;
    }

    @Override
    public void close() {
        release();
    }

    @Override
    public String address() {
        return "wire";
    }
}
