package io.quecsim.hal.power;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SleepTest {
    @Test
    void sleepIsAllowedWhileNoLockIsHeld() {
        Sleep sleep = new Sleep(2);
        int lock = sleep.create();
        assertThat(sleep.isAllowed()).isFalse();
        sleep.auto(true);
        assertThat(sleep.isAllowed()).isTrue();
        assertThat(sleep.hold(lock, true)).isTrue();
        assertThat(sleep.isAllowed()).isFalse();
        assertThat(sleep.hold(9, true)).isFalse();
        assertThat(sleep.create()).isEqualTo(2);
        assertThat(sleep.create()).isEqualTo(-1);
        sleep.reset(Reset.SOFT);
        assertThat(sleep.isAllowed()).isFalse();
        assertThat(sleep.delete(lock)).isTrue();
        assertThat(sleep.isAllowed()).isTrue();
        sleep.reset(Reset.HARD);
        assertThat(sleep.isAllowed()).isFalse();
        assertThat(sleep.count()).isZero();
    }
}
