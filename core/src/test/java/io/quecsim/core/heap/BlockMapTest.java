package io.quecsim.core.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bounds and bitmaps place every run where MicroPython's plain search puts it. */
class BlockMapTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void placesAsPlainFirstFit(long seed) {
        Random random = new Random(seed);
        int blocks = 64 + random.nextInt(3000);
        BlockMap map = new BlockMap(blocks);
        FirstFitModel model = new FirstFitModel(blocks);
        List<Integer> heads = new ArrayList<>();
        for (int step = 0; step < 30_000; step++) {
            int what = random.nextInt(100);
            if (heads.isEmpty() || what < 50) {
                int count = runLength(random);
                int placed = map.place(count);
                assertThat(placed)
                        .as("seed %d step %d: %d blocks", seed, step, count)
                        .isEqualTo(model.place(count));
                if (placed >= 0) {
                    heads.add(placed);
                } else {
                    releaseMany(random, map, model, heads);
                }
            } else if (what < 85) {
                int head = heads.remove(random.nextInt(heads.size()));
                map.release(head);
                model.release(head);
            } else {
                int head = heads.get(random.nextInt(heads.size()));
                int count = runLength(random);
                assertThat(map.resize(head, count)).isEqualTo(model.resize(head, count));
            }
        }
        for (int head : heads) {
            map.release(head);
        }
        assertThat(map.usedBlocks()).isZero();
    }

    private static int runLength(Random random) {
        int kind = random.nextInt(10);
        return kind < 6 ? 1 : kind < 9 ? 2 + random.nextInt(6) : 1 + random.nextInt(100);
    }

    /** As a sweep does. */
    private static void releaseMany(Random random, BlockMap map, FirstFitModel model, List<Integer> heads) {
        for (int i = heads.size() - 1; i >= 0; i--) {
            if (random.nextInt(3) > 0) {
                int head = heads.remove(i);
                map.release(head);
                model.release(head);
            }
        }
        map.forgetBounds();
        model.searchFromStart();
    }

    @Test
    void knowsTheLengthOfRuns() {
        BlockMap map = new BlockMap(300);
        int one = map.place(1);
        int many = map.place(200);
        int last = map.place(99);
        assertThat(new int[] {map.length(one), map.length(many), map.length(last)})
                .containsExactly(1, 200, 99);
        assertThat(map.place(1)).isEqualTo(-1);
        map.release(many);
        assertThat(map.place(201)).isEqualTo(-1);
        assertThat(map.place(150)).isEqualTo(1);
    }
}
