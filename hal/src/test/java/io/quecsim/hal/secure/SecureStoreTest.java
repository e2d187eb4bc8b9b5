package io.quecsim.hal.secure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

    @Test
    void whatWasKeptIsTakenOver() {
        List<byte[]> kept = new ArrayList<>();
        store.keep(kept::add);
        store.store(16, new byte[] {16});
        store.store(1, new byte[52]);
        store.store(2, new byte[0]);
        assertThat(store.store(3, new byte[53])).isFalse();
        assertThat(kept).hasSize(3);
        byte[] area = kept.get(2);
        SecureStore next = new SecureStore();
        assertThat(next.load(area)).isTrue();
        assertThat(next.read(16, 10)).containsExactly(16);
        assertThat(next.read(1, 100)).hasSize(52);
        assertThat(next.read(2, 100)).isEmpty();
        assertThat(next.read(3, 100)).isNull();
        area[0] = 53; // More than the first entry takes.
        assertThat(next.load(area)).isFalse();
        assertThat(next.load(new byte[100])).isFalse();
        assertThat(next.read(16, 10)).containsExactly(16);
    }
}
