package io.quecsim.hal.littlefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The power goes at a random moment of random work, again and again on the same flash, sometimes a second time while it is
 * mounted again: it always mounts, holds what was synced last or what was just about to be, and no block is lost. {@code
 * -Dquecsim.powercuts=10000} cuts so often in all; a failure names its seed.
 */
class PowerCutTest {
    private static final int CUTS = Integer.getInteger("quecsim.powercuts", 1200);

    /** Each row has its share of all cuts. */
    @ParameterizedTest
    @CsvSource({
        "96, 4096, 96, 40000, 1", // /usr of EC600U-CN, as its firmware mounts it
        "31, 4096, 31, 30000, 2", // /bak: often full
        "24, 32, 32, 20000, 3",
        "64, 256, 8, 60000, 4" // A window that goes round.
    })
    void whatWasSyncedIsThere(int blocks, int programBytes, int lookahead, int mostBytes, long seed) {
        Bench bench = new Bench(blocks, programBytes, lookahead, seed);
        SplittableRandom chance = new SplittableRandom(seed);
        Workload workload = new Workload(seed, mostBytes);
        LittleFs fs = bench.formatted();
        Model model = Model.empty();
        for (int cut = 0; cut < CUTS / 4; cut++) {
            List<Workload.Safe> states = new ArrayList<>();
            states.add(new Workload.Safe(model, bench.nowNanos));
            for (int steps = chance.nextInt(1, 7); steps > 0; steps--) {
                workload.step(fs, bench, states);
            }
            assertThat(Model.of(fs))
                    .as("seed %d, before cut %d", seed, cut)
                    .isEqualTo(states.get(states.size() - 1).model());
            bench.nowNanos = moment(bench, states.get(states.size() - 1).sinceNanos(), chance);
            List<Model> allowed = allowed(states, bench.nowNanos);
            bench.chip.powerCut(bench.nowNanos);
            if (chance.nextInt(4) == 0) {
                bench.mount();
                bench.nowNanos = moment(bench, bench.chip.busyUntilNanos(), chance);
                bench.chip.powerCut(bench.nowNanos);
            }
            fs = bench.mount();
            model = Model.of(fs);
            assertThat(allowed).as("seed %d, cut %d", seed, cut).contains(model);
            Check check = fs.check();
            assertThat(check.faults()).as("seed %d, cut %d", seed, cut).isEmpty();
            assertThat(blocks - fs.freeBlocks())
                    .as("seed %d, cut %d: blocks in use", seed, cut)
                    .isEqualTo(check.usedBlocks());
            bench.rest();
        }
    }

    private static long moment(Bench bench, long untilNanos, SplittableRandom chance) {
        return untilNanos > bench.nowNanos ? chance.nextLong(bench.nowNanos, untilNanos + 1) : bench.nowNanos;
    }

    /** The last state that was safe when the power went, and the one that was being made. */
    private static List<Model> allowed(List<Workload.Safe> states, long cutNanos) {
        int last = 0;
        while (last + 1 < states.size() && states.get(last + 1).sinceNanos() <= cutNanos) {
            last++;
        }
        return states.subList(last, Math.min(last + 2, states.size())).stream()
                .map(Workload.Safe::model)
                .toList();
    }
}
