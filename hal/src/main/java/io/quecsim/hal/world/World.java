package io.quecsim.hal.world;

import io.quecsim.core.time.Door;
import io.quecsim.core.time.Outcome;
import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.hal.adc.Adc;
import io.quecsim.hal.gpio.Gpio;
import io.quecsim.hal.gpio.Wire;
import io.quecsim.hal.keypad.Keypad;
import io.quecsim.hal.pads.Pads;
import io.quecsim.hal.power.PowerKey;
import io.quecsim.hal.pwm.Pwm;
import io.quecsim.hal.usb.UsbSocket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way by which anybody outside moves and watches a module: tests, scenarios, a dashboard. What is sent is an outcome of
 * the door, so a journal keeps it and a replay meets it at the same simulated time. Sending is for any thread, all else for
 * the domain's.
 */
public final class World {
    private static final int STIMULUS = 1;

    private final TimeDomain time;
    private final Pads pads;
    private final int source;
    private final Map<Integer, Wire.Driver> hands = new TreeMap<>();
    private final Map<String, Knobs> knobs;

    /** @param knobs of what is attached, by name */
    public World(TimeDomain time, Pads pads, Map<String, Knobs> knobs) {
        this.time = time;
        this.knobs = new LinkedHashMap<>(knobs);
        this.pads = pads;
        Door door = time.door();
        this.source = door.register((outcome, nanos) -> received(outcome));
    }

    /**
     * Does something to the module as soon as its simulated time allows.
     *
     * @throws IllegalArgumentException when this device has no such thing
     */
    public void send(Stimulus stimulus) {
        sendAt(0, stimulus);
    }

    /** As {@link #send}, at {@code nanos} of simulated time since boot; at once when that is over. */
    public void sendAt(long nanos, Stimulus stimulus) {
        stimulus.check(this);
        byte[] text = stimulus.text().getBytes(StandardCharsets.UTF_8);
        time.door().enqueue(new Outcome(source, STIMULUS, nanos, text));
    }

    private void received(Outcome outcome) {
        if (outcome.kind() != STIMULUS) {
            throw new IllegalStateException("unknown outcome " + outcome.kind());
        }
        Stimulus stimulus = Stimulus.parse(new String(outcome.data(), StandardCharsets.UTF_8));
        if (outcome.number() <= time.nowNanos()) {
            stimulus.apply(this);
        } else {
            time.at(Span.WORLD, outcome.number(), due -> stimulus.apply(this));
        }
    }

    Knobs knobs(String place) {
        Knobs found = knobs.get(place);
        if (found == null) {
            throw new IllegalArgumentException("nothing that could be set is attached to " + place + "; there is "
                    + (knobs.isEmpty() ? "nothing" : String.join(", ", knobs.keySet())));
        }
        return found;
    }

    /** The pins, to be watched. */
    public Gpio gpio() {
        return pads.gpio();
    }

    public Adc adc() {
        return pads.adc();
    }

    public Pwm pwm() {
        return pads.pwm();
    }

    PowerKey powerKey() {
        return pads.powerKey();
    }

    UsbSocket usb() {
        return pads.usb();
    }

    Keypad keypad() {
        return pads.keypad();
    }

    /** What the outside drives a pin's wire with, apart from any peripheral there. */
    Wire.Driver hand(int pin) {
        return hands.computeIfAbsent(pin, n -> gpio().wire(n).driver());
    }

    /** Tells {@code observer} of every change of any pin's level. */
    public void observe(Wire.Observer observer) {
        for (int pin = 0; pin <= gpio().highest(); pin++) {
            gpio().wire(pin).observe(observer);
        }
    }
}
