package io.quecsim.simulator.testing;

import io.quecsim.hal.gpio.Pull;
import io.quecsim.hal.gpio.Wire;
import io.quecsim.hal.world.Stimulus;
import org.jspecify.annotations.Nullable;

/**
 * The wire at one pin of a {@link DeviceUnderTest}: {@code device.pin(5).drive(0).at(2.5)}. Without a moment it happens when
 * the device begins, or at once if it runs (in {@code onLine} for instance). Levels are read while it runs, on its thread, or
 * after the run.
 */
public final class PinUnderTest {
    private final Stimuli stimuli;
    private final int pin;
    private Stimuli.@Nullable Planned last;

    PinUnderTest(Stimuli stimuli, int pin) {
        this.stimuli = stimuli;
        this.pin = pin;
    }

    /** Drives the wire. @param level 0 or 1 */
    public PinUnderTest drive(int level) {
        return add(new Stimulus.Drive(pin, level));
    }

    /** Lets go of the wire. */
    public PinUnderTest release() {
        return add(new Stimulus.Drive(pin, Wire.OPEN));
    }

    /** Puts a resistor there. */
    public PinUnderTest pull(Pull pull) {
        return add(new Stimulus.PullWire(pin, pull));
    }

    /** The moment of what was said last: seconds of simulated time since boot. */
    public PinUnderTest at(double seconds) {
        if (last == null) {
            throw new IllegalStateException("at() says when something happens that was named before");
        }
        last.at(seconds);
        return this;
    }

    /** 0 or 1. */
    public int level() {
        return stimuli.world().gpio().wire(pin).level();
    }

    private PinUnderTest add(Stimulus stimulus) {
        last = stimuli.add(stimulus);
        return this;
    }
}
