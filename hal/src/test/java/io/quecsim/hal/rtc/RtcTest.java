package io.quecsim.hal.rtc;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import org.junit.jupiter.api.Test;

class RtcTest {
    @Test
    void runsInSimulatedTimeAndCanBeSet() {
        TimeDomain domain = new TimeDomain();
        Rtc rtc = new Rtc(domain, new Trace(), 1_600_000_000, 0);
        domain.advance(2_500_000_000L);
        assertThat(rtc.epochSeconds()).isEqualTo(1_600_000_002);
        rtc.set(1_000);
        domain.advance(3_499_999_999L);
        assertThat(rtc.epochSeconds()).isEqualTo(1_000);
        domain.advance(3_500_000_000L);
        assertThat(rtc.epochSeconds()).isEqualTo(1_001);
    }
}
