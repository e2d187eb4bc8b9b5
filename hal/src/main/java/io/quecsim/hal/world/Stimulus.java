package io.quecsim.hal.world;

import io.quecsim.hal.gpio.Pull;
import io.quecsim.hal.gpio.Wire;
import java.util.List;
import java.util.Locale;

/**
 * Something done to the module from outside. It is data: {@link #text} is how a scenario or a journal writes it, and
 * {@link #parse} reads that again.
 *
 * <table>
 * <caption>Texts</caption>
 * <tr><td>{@code pin 5 high}, {@code low}, {@code open}</td><td>drives the wire at GPIO5, or lets go of it</td></tr>
 * <tr><td>{@code pull 5 up}, {@code down}, {@code none}</td><td>puts a resistor there</td></tr>
 * <tr><td>{@code adc 0 1250}</td><td>puts 1250 mV on ADC0</td></tr>
 * <tr><td>{@code power-key down}, {@code up}</td><td>presses and releases the power key</td></tr>
 * <tr><td>{@code usb in}, {@code out}</td><td>plugs the USB cable</td></tr>
 * <tr><td>{@code key 1 2 down}, {@code up}</td><td>the key in row 1, column 2 of the keypad</td></tr>
 * <tr><td>{@code set i2c0 temperature 30.5}</td><td>turns a knob of what is attached there</td></tr>
 * </table>
 */
public sealed interface Stimulus {
    /** @throws IllegalArgumentException when this device has no such thing; told to whoever sends it */
    void check(World world);

    /** Does it, on the domain's thread. */
    void apply(World world);

    /** As {@link #parse} takes it. */
    String text();

    /** @param level 0, 1 or {@link Wire#OPEN} */
    record Drive(int pin, int level) implements Stimulus {
        private static final List<String> LEVELS = List.of("open", "low", "high");

        public Drive {
            if (level < Wire.OPEN || level > 1) {
                throw new IllegalArgumentException("a level of " + level + "; it is 0, 1 or open");
            }
        }

        @Override
        public void check(World world) {
            world.gpio().wire(pin);
        }

        @Override
        public void apply(World world) {
            world.hand(pin).drive(level);
        }

        @Override
        public String text() {
            return "pin " + pin + " " + LEVELS.get(level + 1);
        }
    }

    /** A resistor outside. */
    record PullWire(int pin, Pull pull) implements Stimulus {
        @Override
        public void check(World world) {
            world.gpio().wire(pin);
        }

        @Override
        public void apply(World world) {
            world.gpio().wire(pin).pull(pull);
        }

        @Override
        public String text() {
            return "pull " + pin + " " + pull.name().toLowerCase(Locale.ROOT);
        }
    }

    /** The voltage at an analogue input. */
    record Voltage(int channel, int millivolts) implements Stimulus {
        @Override
        public void check(World world) {
            if (channel < 0 || channel >= world.adc().channels()) {
                throw new IllegalArgumentException(
                        "no ADC" + channel + "; the module has " + world.adc().channels() + " channels");
            }
        }

        @Override
        public void apply(World world) {
            world.adc().voltage(channel, millivolts);
        }

        @Override
        public String text() {
            return "adc " + channel + " " + millivolts;
        }
    }

    record PressPowerKey(boolean down) implements Stimulus {
        @Override
        public void check(World world) {}

        @Override
        public void apply(World world) {
            world.powerKey().press(down);
        }

        @Override
        public String text() {
            return "power-key " + (down ? "down" : "up");
        }
    }

    record PlugUsb(boolean in) implements Stimulus {
        @Override
        public void check(World world) {}

        @Override
        public void apply(World world) {
            world.usb().plug(in);
        }

        @Override
        public String text() {
            return "usb " + (in ? "in" : "out");
        }
    }

    record PressKey(int row, int column, boolean down) implements Stimulus {
        @Override
        public void check(World world) {
            world.keypad().check(row, column);
        }

        @Override
        public void apply(World world) {
            world.keypad().press(row, column, down);
        }

        @Override
        public String text() {
            return "key " + row + " " + column + " " + (down ? "down" : "up");
        }
    }

    /**
     * A knob of an attached peripheral.
     *
     * @param place where it is attached, {@code i2c0} for instance
     */
    record TurnKnob(String place, String knob, String value) implements Stimulus {
        @Override
        public void check(World world) {
            world.knobs(place);
        }

        @Override
        public void apply(World world) {
            world.knobs(place).turn(knob, value);
        }

        @Override
        public String text() {
            return "set " + place + " " + knob + " " + value;
        }
    }

    /** @throws IllegalArgumentException when {@code text} is none of the forms above */
    static Stimulus parse(String text) {
        String[] words = text.trim().split(" +", 4);
        try {
            return switch (words[0] + (words.length - 1)) {
                case "pin2" -> new Drive(Integer.parseInt(words[1]), oneOf(words[2], "open", "low", "high") - 1);
                case "pull2" ->
                    new PullWire(Integer.parseInt(words[1]), Pull.values()[oneOf(words[2], "none", "up", "down")]);
                case "adc2" -> new Voltage(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                case "power-key1" -> new PressPowerKey(oneOf(words[1], "up", "down") == 1);
                case "usb1" -> new PlugUsb(oneOf(words[1], "out", "in") == 1);
                case "key3" ->
                    new PressKey(
                            Integer.parseInt(words[1]), Integer.parseInt(words[2]), oneOf(words[3], "up", "down") == 1);
                case "set3" -> new TurnKnob(words[1], words[2], words[3]);
                default -> throw new IllegalArgumentException("no such command: " + text);
            };
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number in: " + text, e);
        }
    }

    private static int oneOf(String word, String... allowed) {
        int found = List.of(allowed).indexOf(word);
        if (found < 0) {
            throw new IllegalArgumentException("'" + word + "' is none of " + String.join(", ", allowed));
        }
        return found;
    }
}
