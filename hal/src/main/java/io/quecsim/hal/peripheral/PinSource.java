package io.quecsim.hal.peripheral;

import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.hal.gpio.Pull;
import io.quecsim.hal.gpio.Wire;
import java.util.List;
import java.util.Set;

/** What is simply there at a pin: a level, a resistor, or a square wave as a flow meter gives it. */
final class PinSource {
    private PinSource() {}

    /** A steady level. */
    static PeripheralType level() {
        return new PeripheralType(
                "level",
                Set.of(Place.Kind.GPIO),
                "holds a pin at a level",
                List.of(new PeripheralType.Key("value", "high", "high, low or open")),
                values -> {
                    int level = values.oneOf("value", List.of("open", "low", "high")) - 1;
                    Wire.Driver[] driver = new Wire.Driver[1];
                    return new Peripheral() {
                        @Override
                        public void plug(Bench bench, Place place) {
                            driver[0] = bench.wire(place).driver();
                            driver[0].drive(level);
                        }

                        @Override
                        public void turn(String knob, String value) {
                            if (!knob.equals("value")) {
                                throw new IllegalArgumentException("'" + knob + "' cannot be set; value can");
                            }
                            driver[0].drive(Values.oneOf(knob, value, List.of("open", "low", "high")) - 1);
                        }
                    };
                });
    }

    /** A resistor. */
    static PeripheralType pull() {
        return new PeripheralType(
                "pull",
                Set.of(Place.Kind.GPIO),
                "a resistor at a pin",
                List.of(new PeripheralType.Key("to", "up", "up or down")),
                values -> {
                    Pull pull = values.oneOf("to", List.of("up", "down")) == 0 ? Pull.UP : Pull.DOWN;
                    return (bench, place) -> bench.wire(place).pull(pull);
                });
    }

    /** A square wave. */
    static PeripheralType square() {
        return new PeripheralType(
                "square",
                Set.of(Place.Kind.GPIO),
                "a square wave at a pin",
                List.of(
                        new PeripheralType.Key("period", "1s", "from one rise to the next, 10us and more"),
                        new PeripheralType.Key("high", "500ms", "how much of it the level is high"),
                        new PeripheralType.Key("start", "0s", "when it first rises")),
                values -> {
                    long period = values.nanos("period");
                    long high = values.nanos("high");
                    long start = values.nanos("start");
                    if (period < 10_000 || high > period) {
                        throw Values.wrong("period", values.text("period"), "10us and more, and not less than high");
                    }
                    return (bench, place) -> {
                        Wire.Driver driver = bench.wire(place).driver();
                        driver.drive(0);
                        rise(bench.time(), driver, start, period, high);
                    };
                });
    }

    private static void rise(TimeDomain time, Wire.Driver driver, long at, long period, long high) {
        time.at(Span.WORLD, at, due -> {
            driver.drive(1);
            time.at(Span.WORLD, at + high, later -> driver.drive(0));
            rise(time, driver, at + period, period, high);
        });
    }

    /** A voltage at an analogue input. */
    static PeripheralType voltage() {
        return new PeripheralType(
                "voltage",
                Set.of(Place.Kind.ADC),
                "a voltage at an analogue input",
                List.of(new PeripheralType.Key("millivolts", "1000", "0 to 24000")),
                values -> {
                    int millivolts = values.whole("millivolts", 0, 24_000);
                    return (bench, place) -> bench.pads().adc().voltage(place.number(), millivolts);
                });
    }

    /** The line in wired to the line out. */
    static PeripheralType loopback() {
        return new PeripheralType(
                "loopback",
                Set.of(Place.Kind.SPI),
                "the data lines wired to each other",
                List.of(),
                values -> (bench, place) -> bench.spi(place, octet -> octet));
    }
}
