package io.quecsim.hal.secure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecureStoreTest {
    private final SecureStore store = new SecureStore();

    @Test
    void anEntryTakesWhatItHasRoomFor() {
        assertThat(store.store(8, new byte[52])).isTrue();
        assertThat(store.store(8, new byte[53])).isFalse();
        assertThat(store.store(9, new byte[100])).isTrue();
        assertThat(store.store(13, new byte[500])).isTrue();
        assertThat(store.store(16, new byte[1000])).isTrue();
        assertThat(store.store(16, new byte[1001])).isFalse();
        assertThat(store.read(8, 1000)).hasSize(52);
    }

    @Test
    void whatIsReadIsWhatWasStored() {
        assertThat(store.read(1, 10)).isNull();
        byte[] data = {1, 2, 3};
        store.store(1, data);
        data[0] = 9;
        assertThat(store.read(1, 2)).containsExactly(1, 2);
        assertThat(store.read(1, 10)).containsExactly(1, 2, 3);
        assertThat(store.store(1, new byte[60])).isFalse();
        assertThat(store.read(1, 10)).containsExactly(1, 2, 3);
    }
}
