package io.quecsim.hal.timer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.time.TimeDomain;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TickTimerTest {
    private final TimeDomain domain = new TimeDomain();
    private final TickTimer timer = new TickTimer(domain);
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

    @Test
    void countersWrap() {
        TickCounter counter = new TickCounter(domain, 30);
        domain.advance(((1L << 30) + 5) * 1_000_000);
        assertThat(counter.millis()).isEqualTo(5);
        assertThat(counter.micros()).isEqualTo(domain.nowNanos() / 1000 % (1 << 30));
        assertThat(counter.add((1 << 30) - 1, 3)).isEqualTo(2);
        assertThat(counter.difference(2, (1 << 30) - 1)).isEqualTo(3);
        assertThat(counter.difference((1 << 30) - 1, 2)).isEqualTo(-3);
    }
}
