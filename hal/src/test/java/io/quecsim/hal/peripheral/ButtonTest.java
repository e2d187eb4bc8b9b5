package io.quecsim.hal.peripheral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.hal.gpio.Wire;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contacts, levels and waves at pins. */
class ButtonTest {
    private static final long MILLI = 1_000_000;

    private final Desk desk = new Desk();
    private final List<String> seen = new ArrayList<>();

    private void watch(int pin) {
        Wire wire = desk.pads.gpio().wire(pin);
        wire.observe((which, level, nanos) -> seen.add(level + "@" + nanos / 1000));
    }

    @Test
    void aContactBounces() {
        desk.attach("gpio5=button,at=1s,hold=50ms,bounce=1ms");
        assertThat(desk.pads.gpio().wire(5).level()).isOne();
        watch(5);
        desk.runTo(2000 * MILLI);
        assertThat(seen)
                .containsExactly(
                        "0@1000000",
                        "1@1000080",
                        "0@1000150",
                        "1@1000310",
                        "0@1000440",
                        "1@1000720",
                        "0@1001000",
                        "1@1050000",
                        "0@1050080",
                        "1@1050150",
                        "0@1050310",
                        "1@1050440",
                        "0@1050720",
                        "1@1051000");
    }

    @Test
    void aButtonIsPressedByHand() {
        desk.attach("gpio5=button,to=supply,bounce=0ms");
        watch(5);
        desk.bench.knobs().get("gpio5").turn("pressed", "yes");
        desk.bench.knobs().get("gpio5").turn("pressed", "no");
        assertThat(seen).containsExactly("1@0", "0@0");
    }

    @Test
    void sourcesAreThereFromTheBeginning() {
        desk.attach("gpio1=level").attach("gpio2=pull").attach("gpio3=square,period=10ms,high=2ms,start=1ms");
        desk.attach("adc1=voltage,millivolts=333");
        watch(3);
        assertThat(desk.pads.gpio().wire(1).level()).isOne();
        assertThat(desk.pads.gpio().wire(2).level()).isOne();
        desk.bench.knobs().get("gpio1").turn("value", "low");
        assertThat(desk.pads.gpio().wire(1).level()).isZero();
        desk.runTo(22 * MILLI);
        assertThat(seen).containsExactly("1@1000", "0@3000", "1@11000", "0@13000", "1@21000");
        desk.pads.adc().open();
        assertThat(desk.pads.adc().read(1)).isEqualTo(333);
    }
}
