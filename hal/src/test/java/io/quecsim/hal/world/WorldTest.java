package io.quecsim.hal.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.pads.Pads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done to a module from outside: as text, at its moment, and refused where there is no such thing. */
class WorldTest {
    private final TimeDomain time = new TimeDomain();
    private final Pads pads =
            Pads.of(new Pads.Figures(8, List.of(0), List.of(0), 2, 2, 3, 4, true, 0, false), time, new Trace());
    private final List<String> seen = new ArrayList<>();
    private final World world = new World(
            time, pads, Map.of("uart1", (knob, value) -> seen.add(knob + "=" + value + "@" + time.nowNanos())));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pin 5 high",
                "pin 5 low",
                "pin 5 open",
                "pull 5 up",
                "pull 5 down",
                "pull 5 none",
                "adc 0 1250",
                "power-key down",
                "power-key up",
                "usb in",
                "usb out",
                "key 1 2 down",
                "key 1 2 up",
                "set i2c0 temperature 30.5"
            })
    void everyFormReadsBackAsWritten(String text) {
        assertThat(Stimulus.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "jump 5 | no such command: jump 5",
                "pin 5 | no such command: pin 5",
                "pin x high | not a number in: pin x high",
                "pin 5 up | 'up' is none of open, low, high",
                "key 1 2 held | 'held' is none of up, down",
            })
    void anythingElseIsRefused(String text, String message) {
        assertThatThrownBy(() -> Stimulus.parse(text)).hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pin 9 high | no GPIO9; the module has GPIO0 to GPIO8",
                "pull 9 up | no GPIO9; the module has GPIO0 to GPIO8",
                "adc 2 5 | no ADC2; the module has 2 channels",
                "key 3 0 up | no key 3,0; the module scans 3 rows of 4",
                "set i2c0 a b | nothing that could be set is attached to i2c0; there is uart1",
            })
    void whatAModuleLacksIsToldToTheSender(String text, String message) {
        assertThatThrownBy(() -> world.send(Stimulus.parse(text))).hasMessage(message);
    }

    @Test
    void everythingHappensAtItsMoment() {
        world.observe((wire, level, nanos) -> seen.add("GPIO" + wire.number() + "=" + level + "@" + nanos));
        world.sendAt(1000, Stimulus.parse("pin 1 high"));
        world.sendAt(3000, Stimulus.parse("pin 1 low"));
        world.sendAt(2000, Stimulus.parse("pull 2 up"));
        world.sendAt(2500, Stimulus.parse("set uart1 level 3"));
        world.send(new Stimulus.PlugUsb(true));
        while (time.idle()) {}
        assertThat(seen).containsExactly("GPIO1=1@1000", "GPIO2=1@2000", "level=3@2500", "GPIO1=0@3000");
        assertThat(pads.usb().isPlugged()).isTrue();
        world.sendAt(5, Stimulus.parse("pin 1 high")); // Too late for its moment: at once.
        while (time.idle()) {}
        assertThat(seen.get(4)).isEqualTo("GPIO1=1@3001");
    }
}
