package io.quecsim.hal.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TickTimerTest {
    private final TimeDomain domain = new TimeDomain();
    private final TickTimer timer = new TickTimer(domain, new Trace(), "Timer0");
    private final List<Long> fired = new ArrayList<>();

    @Test
    void oneShotFiresOnceOnTime() {
        timer.startOnce(500, fired::add);
        while (domain.idle()) {}
        assertThat(fired).containsExactly(500L);
        assertThat(timer.isRunning()).isFalse();
    }

    @Test
    void periodicDoesNotDriftWhenTheCpuComesLate() {
        timer.startPeriodic(100, fired::add);
        domain.advance(130);
        domain.safePoint();
        domain.advance(450);
        domain.safePoint();
        domain.idle();
        assertThat(fired).containsExactly(100L, 200L, 300L, 400L, 500L);
        timer.stop();
        assertThat(domain.idle()).isFalse();
    }

    @Test
    void anActionMayStopOrRestartItsTimer() {
        timer.startPeriodic(100, due -> {
            fired.add(due);
            if (due == 100) {
                timer.startPeriodic(7, again -> {
                    fired.add(again);
                    timer.stop();
                });
            }
        });
        while (domain.idle()) {}
        assertThat(fired).containsExactly(100L, 107L);
    }

    @Test
    void aPeriodOfNothingIsRefused() {
        assertThatThrownBy(() -> timer.startPeriodic(0, fired::add)).isInstanceOf(IllegalArgumentException.class);
    }
}
