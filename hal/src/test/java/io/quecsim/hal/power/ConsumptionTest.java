package io.quecsim.hal.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Consumption.State;
import org.junit.jupiter.api.Test;

class ConsumptionTest {
    private static final long HOUR = 3_600_000_000_000L;

    private final TimeDomain domain = new TimeDomain();
    private final Consumption consumption =
            new Consumption(domain, new Trace(), new Currents(100_000, 20_000, 2_000, 50, 7_000));

    @Test
    void chargeAddsUpByState() {
        domain.advance(HOUR);
        consumption.enter(State.IDLE);
        domain.advance(2 * HOUR);
        consumption.enter(State.SLEEP);
        consumption.enter(State.SLEEP);
        domain.advance(4 * HOUR);
        assertThat(consumption.milliampHours()).isCloseTo(100 + 20 + 2 * 2, within(1e-9));
        consumption.enter(State.OFF);
        domain.advance(24 * HOUR);
        assertThat(consumption.milliampHours()).isCloseTo(100 + 20 + 2 * 2 + 20 * 0.05, within(1e-9));
        assertThat(consumption.nanosIn(State.SLEEP)).isEqualTo(2 * HOUR);
    }

    @Test
    void onlyASleepTakesTimeToEnd() {
        assertThat(consumption.wake()).isZero();
        consumption.enter(State.IDLE);
        assertThat(consumption.wake()).isZero();
        consumption.enter(State.SLEEP);
        assertThat(consumption.wake()).isEqualTo(7_000);
        assertThat(consumption.state()).isEqualTo(State.ACTIVE);
    }
}
