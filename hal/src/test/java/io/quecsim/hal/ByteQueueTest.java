package io.quecsim.hal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteQueueTest {
    @Test
    void takesNoMoreThanItsLimitAndGivesBackInOrder() {
        ByteQueue queue = new ByteQueue(4);
        assertThat(queue.put(new byte[] {0, 1, 2, 3, 4, 5}, 1, 6)).isEqualTo(4);
        assertThat(queue.take(3)).containsExactly(1, 2, 3);
        assertThat(queue.put(new byte[] {7, 8, 9}, 0, 3)).isEqualTo(3);
        assertThat(queue.indexOf((byte) 8)).isEqualTo(2);
        assertThat(queue.indexOf((byte) 1)).isEqualTo(-1);
        assertThat(queue.take(9)).containsExactly(4, 7, 8, 9);
        assertThatThrownBy(() -> queue.skip(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isAFirstInFirstOutQueueWhateverIsDoneToIt() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            ByteQueue queue = new ByteQueue(1 + random.nextInt(300));
            ArrayDeque<Byte> expected = new ArrayDeque<>();
            for (int step = 0; step < 300; step++) {
                byte[] data = new byte[random.nextInt(80)];
                random.nextBytes(data);
                if (random.nextBoolean()) {
                    int put = queue.put(data, 0, data.length);
                    for (int i = 0; i < put; i++) {
                        expected.add(data[i]);
                    }
                } else {
                    for (byte b : queue.take(data.length)) {
                        assertThat(b).as("seed %d", seed).isEqualTo(expected.poll());
                    }
                }
                assertThat(queue.size()).isEqualTo(expected.size());
            }
        }
    }
}
