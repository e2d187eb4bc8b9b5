package io.quecsim.hal.ram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.hal.HalException;
import org.junit.jupiter.api.Test;

class RamTest {
    @Test
    void figuresOutOfRangeAreNamed() {
        assertThat(new Ram(512 * 1024, 64 * 1024, 2_199_424).heapBytes()).isEqualTo(524_288);
        assertThatThrownBy(() -> new Ram(100, 65_536, 0))
                .isInstanceOf(HalException.class)
                .hasMessageContaining("heapBytes 100");
        assertThatThrownBy(() -> new Ram(8200, 65_536, 0)).hasMessageContaining("multiple of 16");
        assertThatThrownBy(() -> new Ram(8192, 65_536, -1)).hasMessageContaining("rtosHeapBytes");
    }
}
