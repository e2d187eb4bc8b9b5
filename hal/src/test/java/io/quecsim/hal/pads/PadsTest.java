package io.quecsim.hal.pads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.PowerKey;
import io.quecsim.hal.power.Reset;
import io.quecsim.hal.pwm.Pwm;
import io.quecsim.hal.pwm.PwmWave;
import io.quecsim.hal.spi.SpiBus;
import io.quecsim.hal.spi.SpiTarget;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Converters, waves, keys, cable and SPI. */
class PadsTest {
    private final TimeDomain time = new TimeDomain();
    private final Pads pads =
            Pads.of(new Pads.Figures(8, List.of(0), List.of(0), 2, 2, 3, 4, true, 0, false), time, new Trace());
    private final List<String> heard = new ArrayList<>();

    @Test
    void aConverterMeasuresWhileItIsOpen() {
        pads.adc().voltage(1, 1234);
        assertThat(pads.adc().read(1)).isEqualTo(-1);
        pads.adc().open();
        assertThat(pads.adc().read(1)).isEqualTo(1234);
        assertThat(pads.adc().read(2)).isEqualTo(-1);
        pads.reset(Reset.SOFT);
        assertThat(pads.adc().isOpen()).isFalse();
        pads.adc().open();
        assertThat(pads.adc().read(1)).isEqualTo(1234);
        assertThatThrownBy(() -> pads.adc().voltage(2, 1)).hasMessage("no ADC2; the module has 2 channels");
    }

    @Test
    void aWaveIsToldAsAWhole() {
        Pwm pwm = pads.pwm();
        pwm.observe((channel, wave, nanos) -> heard.add(channel + "@" + nanos + " " + wave));
        time.advance(50);
        pwm.start(1, 1000, 250);
        PwmWave wave = pwm.wave(1);
        assertThat(wave).isEqualTo(new PwmWave(50, 1000, 250));
        assertThat(wave.hertz()).isEqualTo(1e6);
        assertThat(wave.duty()).isEqualTo(0.25);
        assertThat(wave.levelAt(50)).isOne();
        assertThat(wave.levelAt(300)).isZero();
        pwm.stop(1);
        pwm.stop(1);
        pwm.start(0, 10, 10);
        pwm.reset(Reset.HARD);
        assertThat(pwm.wave(0)).isNull();
        assertThat(heard).hasSize(4).last().isEqualTo("0@50 null");
        assertThatThrownBy(() -> pwm.start(0, 10, 11)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keysAreHeardWhileTheyAreScanned() {
        pads.keypad().listener((row, column, pressed) -> heard.add(row + "," + column + " " + pressed));
        pads.keypad().press(1, 1, true);
        pads.keypad().scan(true);
        pads.keypad().press(1, 1, true);
        pads.keypad().press(1, 1, false);
        pads.keypad().size(2, 2);
        pads.keypad().press(2, 3, true);
        assertThat(heard).containsExactly("1,1 false");
        assertThatThrownBy(() -> pads.keypad().press(3, 0, true))
                .hasMessage("no key 3,0; the module scans 3 rows of 4");
    }

    @Test
    void aPowerKeyMayTellOnlyLongPresses() {
        PowerKey key = new PowerKey(time, false, 500);
        key.listener(pressed -> heard.add("" + pressed));
        key.press(true);
        time.advance(499);
        key.press(false);
        assertThat(heard).isEmpty();
        key.press(true);
        time.advance(999);
        key.press(false);
        key.press(false);
        assertThat(heard).containsExactly("false");
    }

    @Test
    void aCableIsNewsOnce() {
        pads.usb().listener(in -> heard.add("" + in));
        pads.usb().plug(false);
        pads.usb().plug(true);
        pads.usb().plug(true);
        pads.reset(Reset.SOFT);
        pads.usb().plug(false);
        assertThat(heard).containsExactly("true");
        assertThat(pads.usb().isPlugged()).isFalse();
    }

    @Test
    void spiShiftsBothWaysAtItsClock() {
        SpiBus bus = pads.spi().get(0);
        assertThat(bus.exchange(new byte[2], 1_000_000, nanos -> time.advance(time.nowNanos() + nanos)))
                .containsExactly(0xff, 0xff);
        assertThat(time.nowNanos()).isEqualTo(16_000);
        bus.attach(new SpiTarget() {
            private int count;

            @Override
            public void selected() {
                count = 0;
            }

            @Override
            public int exchange(int octet) {
                return octet + ++count;
            }
        });
        assertThat(bus.exchange(new byte[] {10, 20}, 1_000_000, nanos -> {})).containsExactly(11, 22);
        assertThat(bus.exchange(new byte[] {10}, 1_000_000, nanos -> {})).containsExactly(11);
        assertThatThrownBy(() -> bus.attach(octet -> octet)).hasMessageContaining("SPI0 has a chip");
    }
}
