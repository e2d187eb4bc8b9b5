package io.quecsim.hal.rtc;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.time.Span;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.power.Reset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RtcTest {
    private static final long SECOND = 1_000_000_000;

    private final TimeDomain domain = new TimeDomain();
    private final Rtc rtc = new Rtc(domain, new Trace(), 1_600_000_000, 3600);
    private final List<Long> rang = new ArrayList<>();

    private void listen() {
        rtc.onAlarm(() -> rang.add(rtc.epochSeconds()));
    }

    @Test
    void runsInSimulatedTimeAndCanBeSet() {
        domain.advance(2_500_000_000L);
        assertThat(rtc.epochSeconds()).isEqualTo(1_600_000_002);
        rtc.set(1_000);
        domain.advance(3_499_999_999L);
        assertThat(rtc.epochSeconds()).isEqualTo(1_000);
        domain.advance(3_500_000_000L);
        assertThat(rtc.epochSeconds()).isEqualTo(1_001);
    }

    @Test
    void anAlarmGoesOffOnceAtItsTimeOfDay() {
        listen();
        assertThat(rtc.enableAlarm(true)).isFalse();
        rtc.alarmAt(1_600_000_010);
        assertThat(rtc.enableAlarm(true)).isTrue();
        rtc.set(1_600_000_005);
        domain.idle();
        assertThat(domain.nowNanos()).isEqualTo(5 * SECOND);
        assertThat(rang).containsExactly(1_600_000_010L);
        assertThat(rtc.isAlarmPending()).isFalse();
        assertThat(rtc.enableAlarm(true)).isFalse();
    }

    @Test
    void clockAndAlarmOutlastEveryResetAndTheListenerNone() {
        listen();
        rtc.alarmAt(1_600_000_010);
        rtc.enableAlarm(true);
        rtc.setZoneSeconds(7200);
        domain.advance(4 * SECOND);
        domain.reset(Span.LIFE);
        rtc.reset(Reset.SOFT);
        assertThat(rtc.zoneSeconds()).isEqualTo(7200);
        assertThat(rtc.upNanos(domain.nowNanos())).isEqualTo(4 * SECOND);
        domain.reset(Span.MODULE);
        rtc.reset(Reset.HARD);
        assertThat(rtc.zoneSeconds()).isEqualTo(3600);
        assertThat(rtc.upNanos(domain.nowNanos())).isZero();
        assertThat(rtc.isAlarmPending()).isTrue();
        domain.idle();
        assertThat(rtc.epochSeconds()).isEqualTo(1_600_000_010);
        assertThat(rang).isEmpty();
    }

    @Test
    void withoutSupplyAllIsLost() {
        rtc.alarmAt(1_600_000_010);
        rtc.enableAlarm(true);
        domain.advance(4 * SECOND);
        rtc.lose(1_500_000_000);
        assertThat(rtc.epochSeconds()).isEqualTo(1_500_000_000);
        assertThat(rtc.isAlarmPending()).isFalse();
        assertThat(domain.idle()).isFalse();
    }
}
