package io.quecsim.hal.gpio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who decides a wire's level, and what an interrupt makes of it. */
class GpioTest {
    private final TimeDomain time = new TimeDomain();
    private final Gpio gpio = new Gpio(time, new Trace(), 8);
    private final GpioPin pin = gpio.pin(5);
    private final Wire wire = gpio.wire(5);

    private void at(long nanos, Runnable action) {
        time.at(nanos, due -> action.run());
    }

    private void run() {
        while (time.idle()) {}
    }

    @Test
    void aDriverGoesBeforeAnyResistorAndOneOutsideBeforeTheModules() {
        assertThat(wire.level()).isZero();
        pin.init(Direction.IN, Pull.UP, 0);
        assertThat(wire.level()).isOne();
        wire.pull(Pull.DOWN);
        assertThat(wire.level()).isZero();
        Wire.Driver outside = wire.driver();
        outside.drive(1);
        assertThat(wire.level()).isOne();
        outside.release();
        wire.pull(Pull.NONE);
        assertThat(wire.level()).isOne();
        assertThat(wire.isHeld()).isTrue();
    }

    @Test
    void aWireThatNothingHoldsKeepsItsLevel() {
        pin.init(Direction.OUT, Pull.NONE, 1);
        pin.direction(Direction.IN);
        assertThat(wire.level()).isOne();
        assertThat(wire.isHeld()).isFalse();
    }

    @Test
    void lowWinsWhereTwoDriveAgainstEachOther() {
        pin.init(Direction.OUT, Pull.NONE, 1);
        Wire.Driver outside = wire.driver();
        outside.drive(0);
        assertThat(pin.read()).isZero();
        outside.drive(1);
        assertThat(pin.read()).isOne();
        assertThat(pin.write(0)).isTrue();
        assertThat(pin.read()).isZero();
        assertThatThrownBy(() -> outside.drive(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anInputRemembersWhatIsWritten() {
        pin.init(Direction.IN, Pull.DOWN, 0);
        assertThat(pin.write(1)).isFalse();
        assertThat(pin.read()).isZero();
        pin.direction(Direction.OUT);
        assertThat(pin.read()).isOne();
    }

    @Test
    void observersHearEveryChangeAtItsTime() {
        List<String> heard = new ArrayList<>();
        wire.observe((which, level, nanos) -> heard.add(which.number() + ":" + level + "@" + nanos));
        Wire.Driver outside = wire.driver();
        at(10, () -> outside.drive(1));
        at(20, () -> outside.drive(1));
        at(30, outside::release);
        at(40, () -> wire.pull(Pull.DOWN));
        run();
        assertThat(heard).containsExactly("5:1@10", "5:0@40");
    }

    @Test
    void whatSwitchesNowHasNotSpoiltWhatEndsNow() {
        Wire.Driver outside = wire.driver();
        at(100, () -> outside.drive(1));
        at(200, () -> {
            assertThat(wire.wasThroughout(1, 100)).isTrue();
            assertThat(wire.wasThroughout(1, 99)).isFalse();
            outside.drive(0);
            assertThat(wire.wasThroughout(1, 100)).isTrue();
            assertThat(wire.wasThroughout(0, 200)).isFalse();
        });
        at(300, () -> {
            assertThat(wire.wasThroughout(0, 200)).isTrue();
            assertThat(wire.wasThroughout(1, 200)).isFalse();
        });
        run();
    }

    @Test
    void aResetLeavesWhatIsOutside() {
        pin.init(Direction.OUT, Pull.NONE, 1);
        gpio.pin(6).init(Direction.OUT, Pull.NONE, 1);
        gpio.wire(6).pull(Pull.UP);
        gpio.wire(7).driver().drive(1);
        gpio.reset(Reset.SOFT);
        assertThat(wire.level()).isZero();
        assertThat(pin.direction()).isEqualTo(Direction.IN);
        assertThat(gpio.wire(6).level()).isOne();
        assertThat(gpio.wire(7).level()).isOne();
    }

    @Test
    void anInterruptCountsTheEdgesItWatchesFor() {
        List<Boolean> heard = new ArrayList<>();
        EdgeInterrupt interrupt = gpio.interrupt(5);
        interrupt.init(EdgeInterrupt.Edges.RISING, Pull.DOWN, 0, heard::add);
        Wire.Driver outside = wire.driver();
        outside.drive(1);
        outside.drive(0);
        assertThat(heard).isEmpty();
        interrupt.enable();
        interrupt.enable();
        outside.drive(1);
        outside.drive(0);
        outside.drive(1);
        assertThat(heard).containsExactly(true, true);
        assertThat(interrupt.risings()).isEqualTo(2);
        assertThat(interrupt.fallings()).isZero();
        interrupt.disable();
        outside.drive(0);
        outside.drive(1);
        assertThat(heard).hasSize(2);
    }

    @Test
    void aFilterSwallowsWhatIsShorter() {
        List<String> heard = new ArrayList<>();
        EdgeInterrupt interrupt = gpio.interrupt(5);
        interrupt.init(EdgeInterrupt.Edges.BOTH, Pull.DOWN, 1000, rising -> heard.add(rising + "@" + time.nowNanos()));
        interrupt.enable();
        Wire.Driver outside = wire.driver();
        for (long press : new long[] {100, 900, 1500}) {
            at(press, () -> outside.drive(1));
            at(press + 300, () -> outside.drive(0));
        }
        at(2000, () -> outside.drive(1));
        at(5000, () -> outside.drive(0));
        at(5999, () -> outside.drive(1));
        run();
        assertThat(heard).containsExactly("true@3000");
        assertThat(interrupt.fallings()).isZero();
    }

    @Test
    void aResetSilencesInterrupts() {
        List<Boolean> heard = new ArrayList<>();
        EdgeInterrupt interrupt = gpio.interrupt(5);
        interrupt.init(EdgeInterrupt.Edges.BOTH, Pull.DOWN, 0, heard::add);
        interrupt.enable();
        gpio.reset(Reset.HARD);
        wire.driver().drive(1);
        assertThat(heard).isEmpty();
        interrupt.init(EdgeInterrupt.Edges.BOTH, Pull.DOWN, 0, heard::add);
        interrupt.enable();
        wire.driver().drive(0);
        assertThat(heard).containsExactly(false);
    }

    @Test
    void thereAreNoOtherPins() {
        assertThatThrownBy(() -> gpio.wire(9)).hasMessage("no GPIO9; the module has GPIO0 to GPIO8");
    }
}
