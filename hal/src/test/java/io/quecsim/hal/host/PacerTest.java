package io.quecsim.hal.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.core.time.Outcome;
import io.quecsim.core.time.TimeDomain;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacerTest {
    private static final long MS = 1_000_000;

    private final FakeClock clock = new FakeClock();
    private final TimeDomain domain = new TimeDomain();
    private final List<String> log = new ArrayList<>();
    private final int source =
            domain.door().register((outcome, time) -> log.add("outcome " + time / MS + " wall " + wallMillis()));

    private long wallMillis() {
        return clock.passedNanos() / MS;
    }

    private void eventAt(long millis) {
        domain.at(millis * MS, due -> log.add("event " + due / MS + " wall " + wallMillis()));
    }

    private void outcomeAtWall(long millis) {
        clock.arrival(millis * MS, new Outcome(source, 1, 0, Outcome.NO_DATA));
    }

    private void runIdle() {
        while (domain.idle()) {}
    }

    @Test
    void realtimeWaitsForTheWallBeforeEachEvent() {
        domain.pacer(new RealtimePacer(clock, 1));
        eventAt(20);
        eventAt(50);
        runIdle();
        assertThat(log).containsExactly("event 20 wall 20", "event 50 wall 50");
    }

    @Test
    void theSpeedFactorDividesTheWait() {
        domain.pacer(new RealtimePacer(clock, 10));
        eventAt(200);
        runIdle();
        assertThat(log).containsExactly("event 200 wall 20");
        assertThatThrownBy(() -> new RealtimePacer(clock, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBusyCpuIsHeldBackAndNeverAheadOfTheWall() {
        domain.pacer(new RealtimePacer(clock, 1));
        long aheadNanos = 0;
        int stops = 0;
        for (long i = 1; i <= 100_000; i++) {
            domain.advance(i * 1000);
            if (domain.nowNanos() >= domain.horizonNanos()) {
                domain.safePoint();
                aheadNanos = Math.max(aheadNanos, domain.nowNanos() - clock.passedNanos());
                stops++;
            }
        }
        // The pacer's line begins where it is first asked, here after the first instruction of 1000 ns.
        assertThat(aheadNanos).isLessThanOrEqualTo(1000);
        assertThat(wallMillis()).isBetween(99L, 101L);
        assertThat(stops).isLessThan(300);
    }

    @Test
    void anOutcomeArrivesAtTheWallsTime() {
        domain.pacer(new RealtimePacer(clock, 1));
        domain.door().openSource();
        outcomeAtWall(7);
        outcomeAtWall(30);
        eventAt(20);
        domain.idle();
        domain.idle();
        domain.idle();
        assertThat(log).containsExactly("outcome 7 wall 7", "event 20 wall 20", "outcome 30 wall 30");
    }

    @Test
    void autoIsVirtualWithoutAndPacedWithAnOpenSource() {
        domain.pacer(new AutoPacer(clock, 1, domain.door()));
        eventAt(5000);
        domain.at(6000 * MS, due -> domain.door().openSource());
        eventAt(6010);
        outcomeAtWall(25);
        eventAt(6040);
        domain.at(6050 * MS, due -> domain.door().closeSource());
        eventAt(9000);
        runIdle();
        assertThat(log)
                .containsExactly(
                        "event 5000 wall 0",
                        "event 6010 wall 10",
                        "outcome 6025 wall 25",
                        "event 6040 wall 40",
                        "event 9000 wall 50");
    }

    @Test
    void autoWithAnOpenSourceAndNoEventWaitsAtTheDoor() {
        domain.pacer(new AutoPacer(clock, 1, domain.door()));
        domain.door().openSource();
        outcomeAtWall(3000);
        assertThat(domain.idle()).isTrue();
        assertThat(log).containsExactly("outcome 3000 wall 3000");
    }

    @Test
    void eachPacedStretchHasItsOwnLine() {
        domain.pacer(new AutoPacer(clock, 1, domain.door()));
        domain.door().openSource();
        domain.at(10 * MS, due -> domain.door().closeSource());
        domain.at(1000 * MS, due -> domain.door().openSource());
        eventAt(1010);
        domain.at(1010 * MS, due -> domain.door().closeSource());
        runIdle();
        assertThat(log).containsExactly("event 1010 wall 20");
    }

    @Test
    void aDeviceThatFellBehindCatchesUpWithoutWaiting() {
        domain.pacer(new RealtimePacer(clock, 1));
        domain.safePoint();
        clock.pass(100 * MS);
        eventAt(20);
        eventAt(150);
        runIdle();
        assertThat(log).containsExactly("event 20 wall 100", "event 150 wall 150");
    }
}
