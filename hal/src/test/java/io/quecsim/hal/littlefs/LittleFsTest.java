package io.quecsim.hal.littlefs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.hal.littlefs.LfsException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The file system without power cuts; those are {@link PowerCutTest}'s. */
class LittleFsTest {
    private static final LfsFile.Mode WRITES = new LfsFile.Mode(false, true, false);

    private final Bench bench = new Bench(24, 4096, 24, 1);

    private static List<String> path(String text) {
        return Workload.names(text);
    }

    private static void put(LittleFs fs, String path, byte[] content) {
        LfsFile file = fs.open(path(path), WRITES, true, false, true);
        file.write(content, 0, content.length);
        file.close();
    }

    /**
     * The image was made by the unix port of MicroPython with littlefs 1.7 itself: {@code tools/littlefs-image.py make IMAGE 2},
     * packed with gzip; the sums are what {@code sum} printed of it, sorted.
     */
    @Test
    void anImageOfTheRealLittlefsReadsTheSame() throws IOException {
        byte[] image;
        try (GZIPInputStream in = new GZIPInputStream(getClass().getResourceAsStream("/littlefs/unix-port.img.gz"))) {
            image = in.readAllBytes();
        }
        String sums = new String(
                getClass().getResourceAsStream("/littlefs/unix-port.sums").readAllBytes(), StandardCharsets.UTF_8);
        assertThat(Exchange.sums(image))
                .containsExactlyInAnyOrderElementsOf(sums.lines().toList());
        byte[] worked = Exchange.worked(image, 7, false);
        assertThat(Exchange.sums(worked)).as("worked on by ours").isNotEmpty();
    }

    @Test
    void whatIsNotSyncedIsNotThereWhenMountedAgain() {
        LittleFs fs = bench.formatted();
        put(fs, "a", new byte[5000]);
        LfsFile file = fs.open(path("a"), new LfsFile.Mode(true, true, true), false, false, false);
        file.write(new byte[100], 0, 100);
        assertThat(bench.mount().stat(path("a")).bytes()).isEqualTo(5000);
        file.sync();
        assertThat(bench.mount().stat(path("a")).bytes()).isEqualTo(5100);
        file.write(new byte[9], 0, 9);
        file.close();
        assertThat(bench.mount().stat(path("a")).bytes()).isEqualTo(5109);
    }

    @Test
    void aFullFlashRefusesAndKeepsWhatItHas() {
        LittleFs fs = bench.formatted();
        put(fs, "kept", new byte[4096 * 3]);
        int free = fs.freeBlocks();
        assertThat(free)
                .isEqualTo(24 - 4 - 4); // Superblock, root; the file's fourth block holds what pointers pushed out.
        LfsFile file = fs.open(path("big"), WRITES, true, false, true);
        assertThatThrownBy(() -> {
                    for (int block = 0; block < 30; block++) {
                        file.write(new byte[4096], 0, 4096);
                    }
                })
                .isInstanceOfSatisfying(
                        LfsException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_SPACE));
        file.close();
        assertThat(fs.stat(path("big")).bytes()).isZero();
        assertThat(fs.freeBlocks()).isEqualTo(free);
        put(fs, "big", new byte[4000 * free]);
        assertThat(bench.mount().check().faults()).isEmpty();
    }

    /** A directory of more than a block goes on in another; emptied, it gives its blocks back. */
    @Test
    void aLongDirectoryGrowsAndShrinks() {
        LittleFs fs = bench.formatted();
        fs.makeDirectory(path("d"));
        int free = fs.freeBlocks();
        for (int i = 0; i < 60; i++) {
            put(fs, "d/" + i + "-" + "n".repeat(200), new byte[0]);
        }
        assertThat(fs.freeBlocks()).isEqualTo(free - 6);
        assertThat(fs.list(path("d"))).hasSize(60);
        assertThat(fs.list(path("d")).get(59).name()).startsWith("59-");
        assertThatThrownBy(() -> fs.remove(path("d"))).hasMessageContaining("NOT_EMPTY");
        for (LittleFs.Node node : fs.list(path("d"))) {
            fs.remove(List.of("d", node.name()));
        }
        fs.remove(path("d"));
        assertThat(fs.freeBlocks()).isEqualTo(free + 2);
        assertThat(bench.mount().check()).isEqualTo(new Check(List.of(), 4, 0));
    }

    @Test
    void blocksThatWearOutAreLeft() {
        LittleFs fs = bench.formatted();
        fs.makeDirectory(path("d"));
        put(fs, "d/a", "one".getBytes(StandardCharsets.UTF_8));
        for (int block = 2; block < 9; block++) {
            bench.chip.spoil(block);
        }
        byte[] long1 = new byte[9000];
        new SplittableRandom(1).nextBytes(long1);
        put(fs, "d/a", long1);
        put(fs, "b", long1);
        fs.makeDirectory(path("d/e"));
        put(fs, "d/e/c", long1);
        for (LittleFs each : List.of(fs, bench.mount())) {
            Model model = Model.of(each);
            assertThat(model.content()).containsOnlyKeys("b", "d", "d/a", "d/e", "d/e/c");
            assertThat(model.content().get("d/e/c")).isEqualTo(long1);
            assertThat(model.content().get("d/a")).isEqualTo(long1);
            assertThat(each.check().faults()).isEmpty();
        }
    }

    /** Any bytes at all: it mounts or says why not, and the walk comes to an end. */
    @Test
    void garbageIsRefusedOrRead() {
        LittleFs made = bench.formatted();
        Workload workload = new Workload(5, 9000);
        List<Workload.Safe> states = new ArrayList<>(List.of(new Workload.Safe(Model.empty(), 0)));
        for (int step = 0; step < 40; step++) {
            workload.step(made, bench, states);
        }
        byte[] image = bench.chip.image();
        SplittableRandom chance = new SplittableRandom(99);
        int mounted = 0;
        for (int round = 0; round < 400; round++) {
            byte[] damaged = image.clone();
            if (round % 20 == 0) {
                chance.nextBytes(damaged);
            }
            for (int hits = chance.nextInt(1, 40); hits > 0; hits--) {
                int block = chance.nextInt(24);
                int at = block * 4096 + chance.nextInt(chance.nextBoolean() ? 64 : 4096);
                damaged[at] = (byte) chance.nextInt(256);
            }
            if (round % 3 == 0) {
                signed(damaged); // Checksums that are right over nonsense.
            }
            bench.chip.load(damaged);
            try {
                LittleFs fs = bench.mount();
                mounted++;
                fs.check();
                fs.freeBlocks();
                workload.step(fs, bench, new ArrayList<>(List.of(new Workload.Safe(Model.of(fs), 0))));
            } catch (LfsException e) {
                assertThat(e.reason()).isIn((Object[]) Reason.values());
            } catch (AssertionError e) {
                assertThat(e).hasMessageContaining("shorter than it says");
            }
        }
        assertThat(mounted).isBetween(40, 380);
        LittleFs.format(bench.partition, bench.config);
        assertThat(bench.mount().check()).isEqualTo(new Check(List.of(), 4, 0));
    }

    private static void signed(byte[] image) {
        for (int block = 0; block < image.length / 4096; block++) {
            byte[] cells = Arrays.copyOfRange(image, block * 4096, (block + 1) * 4096);
            int size = Bytes.int32(cells, 4) & 0x7fff_ffff;
            if (size >= 20 && size <= 4096) {
                CRC32 crc = new CRC32();
                crc.update(cells, 0, size - 4);
                Bytes.int32(cells, size - 4, ~(int) crc.getValue());
                System.arraycopy(cells, 0, image, block * 4096, 4096);
            }
        }
    }

    @Test
    void wearSpreads() {
        LittleFs fs = bench.formatted();
        for (int i = 0; i < 400; i++) {
            put(fs, "log", new byte[100 + i % 50]);
        }
        int worn = 0;
        for (int block = 4; block < 24; block++) {
            worn = Math.max(worn, bench.chip.wear().erases(block));
            assertThat(bench.chip.wear().erases(block)).as("block %d", block).isBetween(10, 40);
        }
        assertThat(bench.partition.wear().mostErases())
                .as("the directory's pair")
                .isGreaterThan(150);
        assertThat(worn).isPositive();
    }
}
