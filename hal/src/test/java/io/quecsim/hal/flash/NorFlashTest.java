package io.quecsim.hal.flash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NorFlashTest {
    private static final FlashTiming TIMING = new FlashTiming(1024, 100, 1024, 5000);

    private long now;
    private final NorFlash chip = chip(1);
    private final Partition part = chip.partition("p", 1, 2);

    private NorFlash chip(long seed) {
        return new NorFlash(64 * 4, 64, TIMING, () -> now, seed);
    }

    private static byte[] read(BlockDevice device, int block) {
        byte[] cells = new byte[device.blockBytes()];
        device.read(block, 0, cells, 0, cells.length);
        return cells;
    }

    private static byte[] filled(int value, int length) {
        byte[] cells = new byte[length];
        Arrays.fill(cells, (byte) value);
        return cells;
    }

    @Test
    void programmingClearsBitsAndOnlyAnEraseSetsThem() {
        assertThat(read(part, 0)).containsOnly(0xff);
        part.program(0, 8, new byte[] {0x0f, 0x55}, 0, 2);
        part.program(0, 8, new byte[] {(byte) 0xfc, (byte) 0xff}, 0, 2);
        assertThat(Arrays.copyOfRange(read(part, 0), 7, 11)).containsExactly(0xff, 0x0c, 0x55, 0xff);
        part.erase(0);
        assertThat(read(part, 0)).containsOnly(0xff);
        assertThat(part.wear()).isEqualTo(new Wear.Summary(2, 1, 1, 4));
        assertThat(chip.wear().erases(1)).isOne();
        assertThatThrownBy(() -> part.erase(2)).hasMessageContaining("no block 2");
    }

    @Test
    void workTakesTimeOneAfterTheOther() {
        part.program(0, 0, new byte[8], 0, 8);
        assertThat(chip.busyUntilNanos()).isEqualTo(108);
        part.erase(1);
        assertThat(chip.busyUntilNanos()).isEqualTo(5108);
        now = 10_000;
        read(part, 0);
        assertThat(chip.busyUntilNanos()).isEqualTo(10_064);
        chip.factory(() -> part.erase(0));
        assertThat(chip.busyUntilNanos()).isEqualTo(10_064);
        assertThat(part.wear().erases()).isOne();
    }

    @Test
    void aPowerCutTearsWhatIsUnderWayAndTakesBackWhatIsNot() {
        part.program(0, 0, filled(0x11, 64), 0, 64); // Until 164.
        part.program(1, 0, filled(0x22, 64), 0, 64); // Until 328.
        part.erase(0);
        now = 164 + 100 + 32;
        chip.powerCut(now);
        assertThat(read(part, 0)).containsOnly(0x11);
        byte[] torn = read(part, 1);
        int whole = (int) (132.0 / 164 * 64);
        assertThat(Arrays.copyOf(torn, whole)).containsOnly(0x22);
        assertThat(Arrays.copyOfRange(torn, whole + 1, 64)).containsOnly(0xff);
        assertThat(torn[whole] & 0x22).isEqualTo(0x22);
        assertThat(chip.busyUntilNanos()).isLessThanOrEqualTo(now + 128);
    }

    @Test
    void aTornEraseIsDamageAndTheSameForTheSameSeed() {
        List<byte[]> left = new ArrayList<>();
        for (long seed : new long[] {3, 3, 4, 5, 6, 7}) {
            NorFlash each = chip(seed);
            now = 0;
            Partition whole = each.partition("p", 0, 4);
            whole.program(2, 0, filled(0xa5, 64), 0, 64);
            now = 164;
            whole.erase(2);
            now += 2500;
            each.powerCut(now);
            left.add(read(whole, 2));
        }
        assertThat(left.get(0)).isEqualTo(left.get(1));
        assertThat(left.stream().map(Arrays::hashCode).distinct().count()).isGreaterThan(3);
    }

    @Test
    void aResetOfTheProcessorLetsTheChipFinishWhatItHasBegun() {
        part.program(0, 0, filled(0x11, 64), 0, 64);
        part.program(1, 0, filled(0x22, 64), 0, 64);
        now = 10;
        chip.halt(now);
        assertThat(read(part, 0)).containsOnly(0x11);
        assertThat(read(part, 1)).containsOnly(0xff);
    }

    @Test
    void aStoreSeesEveryChange() {
        byte[] kept = chip.image();
        chip.keep((offset, cells, from, length) -> System.arraycopy(cells, from, kept, offset, length));
        part.program(0, 0, filled(0x11, 64), 0, 64);
        part.erase(1);
        part.program(1, 60, filled(0x33, 4), 0, 4);
        now = 200;
        chip.powerCut(now);
        assertThat(kept).isEqualTo(chip.image());
    }
}
