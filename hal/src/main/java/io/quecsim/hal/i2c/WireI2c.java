package io.quecsim.hal.i2c;

import io.quecsim.hal.gpio.Pull;
import io.quecsim.hal.gpio.Wire;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The far side of a two-wire bus on plain wires: watches clock and data, finds starts, bits and stops in them, and pulls data
 * low for the targets that sit on it. Whoever moves the wires is the controller, {@link PinI2c} or a script that does it by hand.
 * The bus has pull-up resistors, as it must.
 */
public final class WireI2c {
    private enum State {
        /** No start yet, or not for anybody here. */
        IDLE,
        ADDRESS,
        WRITTEN,
        READ,
    }

    private final Map<Integer, I2cTarget> targets = new TreeMap<>();
    private final Wire clock;
    private final Wire data;
    private final Wire.Driver pull;
    private State state = State.IDLE;
    private @Nullable I2cTarget target;
    private int bits;
    private int octet;
    private boolean acknowledges;

    public WireI2c(Wire clock, Wire data) {
        this.clock = clock;
        this.data = data;
        this.pull = data.driver();
        clock.pull(Pull.UP);
        data.pull(Pull.UP);
        clock.observe((wire, level, nanos) -> clockChanged(level == 1));
        data.observe((wire, level, nanos) -> dataChanged(level == 1));
    }

    /** @throws IllegalArgumentException when its address is taken */
    public void attach(I2cTarget newTarget) {
        if (targets.putIfAbsent(newTarget.address(), newTarget) != null) {
            throw new IllegalArgumentException(String.format("the bus has two targets at 0x%02x", newTarget.address()));
        }
    }

    public Wire clock() {
        return clock;
    }

    public Wire data() {
        return data;
    }

    /** Data moves while the clock is high: a start or a stop. We ourselves move it while the clock is low only. */
    private void dataChanged(boolean high) {
        if (clock.level() == 0) {
            return;
        }
        if (high) {
            if (target != null) {
                target.stopped();
            }
            target = null;
            state = State.IDLE;
        } else {
            state = State.ADDRESS;
            bits = 0;
            octet = 0;
        }
    }

    private void clockChanged(boolean high) {
        if (state == State.IDLE) {
            return;
        }
        if (high) {
            rising();
        } else {
            falling();
        }
    }

    /** Bits are read when the clock goes up. */
    private void rising() {
        if (bits < 8 && state != State.READ) {
            octet = octet << 1 | data.level();
        } else if (bits == 8 && state == State.READ) {
            acknowledges = data.level() == 0;
        }
        bits++;
    }

    /** Bits are changed when the clock goes down. */
    private void falling() {
        if (bits == 0) {
            return; // The clock goes down after a start.
        }
        if (bits < 8) {
            if (state == State.READ) {
                show();
            }
        } else if (bits == 8) {
            wholeByte();
        } else {
            afterAcknowledge();
        }
    }

    private void wholeByte() {
        boolean ack;
        switch (state) {
            case ADDRESS -> {
                I2cTarget named = targets.get(octet >> 1);
                boolean reading = (octet & 1) == 1;
                ack = named != null && named.addressed(reading);
                target = ack ? named : null;
                acknowledges = ack;
                state = !ack ? State.IDLE : reading ? State.READ : State.WRITTEN;
                pull.drive(ack ? 0 : Wire.OPEN);
            }
            case WRITTEN -> {
                ack = target != null && target.written(octet);
                pull.drive(ack ? 0 : Wire.OPEN);
                if (!ack) {
                    state = State.IDLE;
                }
            }
            default -> pull.release(); // The controller's turn to acknowledge.
        }
    }

    private void afterAcknowledge() {
        bits = 0;
        pull.release();
        if (state == State.READ) {
            if (!acknowledges || target == null) {
                state = State.IDLE;
                return;
            }
            octet = target.read();
            show();
        } else {
            octet = 0;
        }
    }

    /** The next bit of what is read; a one is an open wire. */
    private void show() {
        pull.drive((octet >> (7 - bits) & 1) == 1 ? Wire.OPEN : 0);
    }
}
