package io.quecsim.hal.peripheral;

import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.hal.gpio.Pull;
import io.quecsim.hal.gpio.Wire;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A push button between a pin and ground, or the supply, with a resistor to the other side if one is named. Its contact bounces:
 * for a while after each press and release it opens and closes again, always in the same way.
 */
public final class Button implements Peripheral {
    /** Where within the bounce the contact changes, in parts of its length; an even number, so that it ends as it began. */
    private static final double[] BOUNCES = {0.08, 0.15, 0.31, 0.44, 0.72, 1};

    private final int closed;
    private final Pull pull;
    private final long bounceNanos;
    private final long[] presses;
    private final long holdNanos;
    private @Nullable TimeDomain time;
    private Wire.@Nullable Driver contact;

    private Button(Values values) {
        closed = values.oneOf("to", List.of("ground", "supply"));
        pull = values.oneOf("resistor", List.of("no", "yes")) == 0 ? Pull.NONE : closed == 0 ? Pull.UP : Pull.DOWN;
        bounceNanos = values.nanos("bounce");
        holdNanos = values.nanos("hold");
        String at = values.text("at");
        String[] moments = at.isEmpty() ? new String[0] : at.split(";");
        presses = new long[moments.length];
        for (int i = 0; i < moments.length; i++) {
            presses[i] = Values.nanos("at", moments[i]);
        }
    }

    static PeripheralType type() {
        return new PeripheralType(
                "button",
                Set.of(Place.Kind.GPIO),
                "push button whose contact bounces",
                List.of(
                        new PeripheralType.Key("to", "ground", "what it connects the pin to: ground or supply"),
                        new PeripheralType.Key("resistor", "yes", "whether one pulls the other way: yes or no"),
                        new PeripheralType.Key("bounce", "5ms", "how long the contact bounces"),
                        new PeripheralType.Key("at", "", "when it is pressed: 1s;2.5s"),
                        new PeripheralType.Key("hold", "200ms", "how long it is held then")),
                Button::new);
    }

    @Override
    public void plug(Bench bench, Place place) {
        Wire wire = bench.wire(place);
        time = bench.time();
        contact = wire.driver();
        wire.pull(pull);
        for (long press : presses) {
            time.at(Span.WORLD, press, due -> press(true));
            time.at(Span.WORLD, press + holdNanos, due -> press(false));
        }
    }

    @Override
    public void turn(String knob, String value) {
        if (!knob.equals("pressed")) {
            throw new IllegalArgumentException("'" + knob + "' cannot be set; pressed can");
        }
        press(Values.oneOf(knob, value, List.of("no", "yes")) == 1);
    }

    private void press(boolean down) {
        touch(down);
        if (bounceNanos > 0 && time != null) {
            boolean now = down;
            for (double part : BOUNCES) {
                now = !now;
                boolean closes = now;
                time.after(Span.WORLD, Math.round(bounceNanos * part), due -> touch(closes));
            }
        }
    }

    private void touch(boolean closes) {
        if (contact != null) {
            contact.drive(closes ? closed : Wire.OPEN);
        }
    }
}
