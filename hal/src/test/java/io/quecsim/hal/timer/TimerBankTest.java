package io.quecsim.hal.timer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimerBankTest {
    private final TimeDomain domain = new TimeDomain();
    private final TimerBank bank = new TimerBank(domain, new Trace(), 2);
    private final List<Long> fired = new ArrayList<>();

    @Test
    void everyResetEndsAllOfThem() {
        bank.hardware(1).startPeriodic(100, fired::add);
        TickTimer soft = bank.create();
        soft.startOnce(150, fired::add);
        assertThat(bank.isRunning()).isTrue();
        domain.idle();
        bank.reset(Reset.SOFT);
        assertThat(bank.isRunning()).isFalse();
        assertThat(domain.idle()).isFalse();
        assertThat(fired).containsExactly(100L);
    }

    @Test
    void aDeletedTimerIsForgotten() {
        TickTimer soft = bank.create();
        soft.startPeriodic(100, fired::add);
        bank.delete(soft);
        assertThat(bank.isRunning()).isFalse();
        assertThat(domain.idle()).isFalse();
        assertThat(fired).isEmpty();
    }
}
