package io.quecsim.hal.littlefs;

import io.quecsim.hal.flash.FlashTiming;
import io.quecsim.hal.flash.NorFlash;
import io.quecsim.hal.flash.Partition;

/** A chip whose time stands still until it is told to move, and a littlefs on all of it. */
final class Bench {
    static final FlashTiming TIMING = new FlashTiming(10_000, 20_000, 2_000_000, 45_000_000);

    final NorFlash chip;
    final Partition partition;
    final LfsConfig config;
    long nowNanos;

    Bench(int blocks, int programBytes, int lookahead, long seed) {
        chip = new NorFlash(blocks * 4096, 4096, TIMING, () -> nowNanos, seed);
        partition = chip.partition("test", 0, blocks);
        config = new LfsConfig(blocks, programBytes, programBytes, lookahead);
    }

    LittleFs formatted() {
        LittleFs.format(partition, config);
        rest();
        return mount();
    }

    LittleFs mount() {
        return LittleFs.mount(partition, config);
    }

    /** Lets the chip finish what it was asked. */
    void rest() {
        nowNanos = Math.max(nowNanos, chip.busyUntilNanos());
    }
}
