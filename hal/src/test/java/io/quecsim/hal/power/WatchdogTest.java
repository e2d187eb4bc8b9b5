package io.quecsim.hal.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatchdogTest {
    /** What ends a life. */
    private static final class Cut extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final TimeDomain domain = new TimeDomain();
    private final List<Power.Cut> cuts = new ArrayList<>();
    private final Watchdog watchdog =
            new Watchdog(domain, new Power(domain, new Trace(), new PowerState(1, 0, 3800), how -> {
                cuts.add(how);
                throw new Cut();
            }));

    private void runTo(long nanos) {
        domain.advance(nanos);
        domain.safePoint();
    }

    @Test
    void itBitesWhenItsPeriodIsOver() {
        watchdog.start(100);
        runTo(99);
        watchdog.feed();
        runTo(198);
        assertThatThrownBy(() -> runTo(199)).isInstanceOf(Cut.class);
        assertThat(cuts).containsExactly(Power.Cut.WATCHDOG);
        assertThat(watchdog.isRunning()).isTrue();
    }

    @Test
    void stoppedItIsNotStartedByFeeding() {
        watchdog.start(100);
        watchdog.stop();
        watchdog.feed();
        runTo(1000);
        assertThat(cuts).isEmpty();
    }

    @Test
    void onlyAResetOfTheModuleEndsIt() {
        watchdog.start(100);
        domain.reset(Span.LIFE);
        watchdog.reset(Reset.SOFT);
        assertThat(watchdog.isRunning()).isTrue();
        domain.reset(Span.MODULE);
        watchdog.reset(Reset.HARD);
        runTo(1000);
        assertThat(cuts).isEmpty();
    }
}
