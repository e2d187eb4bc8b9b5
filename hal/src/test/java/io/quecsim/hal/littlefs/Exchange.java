package io.quecsim.hal.littlefs;

import io.quecsim.hal.flash.FlashTiming;
import io.quecsim.hal.flash.NorFlash;
import io.quecsim.hal.flash.Partition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/**
 * The other side of {@code tools/littlefs-image.py}: makes, changes and reads images with our littlefs. {@code
 * tools/littlefs-exchange} lets the two work on the same image in turn.
 */
final class Exchange {
    private static final int BLOCK_BYTES = 4096;
    private static final int BLOCKS = 64;
    private static final int STEPS = 80;
    private static final int MOST_BYTES = 9000;

    private Exchange() {}

    public static void main(String[] args) throws IOException {
        Path image = Path.of(args[1]);
        switch (args[0]) {
            case "make" -> Files.write(image, worked(null, Long.parseLong(args[2]), false));
            case "work" -> Files.write(image, worked(Files.readAllBytes(image), Long.parseLong(args[2]), false));
            case "tear" -> Files.write(image, worked(null, Long.parseLong(args[2]), true));
            default -> sums(Files.readAllBytes(image)).forEach(System.out::println);
        }
    }

    /** An image after random work, a new one where there was none, and perhaps after a power cut that nobody has put right yet. */
    static byte[] worked(byte[] image, long seed, boolean torn) {
        Bench bench = new Bench(BLOCKS, BLOCK_BYTES, BLOCKS, seed);
        LittleFs fs;
        if (image == null) {
            fs = bench.formatted();
        } else {
            bench.chip.load(image);
            fs = bench.mount();
        }
        Workload workload = new Workload(seed, MOST_BYTES);
        List<Workload.Safe> states = new ArrayList<>();
        states.add(new Workload.Safe(Model.of(fs), 0));
        for (int step = 0; step < STEPS; step++) {
            workload.step(fs, bench, states);
            if (!torn || step < STEPS - 5) {
                bench.rest();
            }
        }
        if (torn) {
            bench.nowNanos = new SplittableRandom(seed).nextLong(bench.nowNanos, bench.chip.busyUntilNanos() + 1);
            bench.chip.powerCut(bench.nowNanos);
        }
        return bench.chip.image();
    }

    /** What an image holds: a line a file or directory, sorted. */
    static List<String> sums(byte[] image) {
        NorFlash chip = new NorFlash(image.length, BLOCK_BYTES, FlashTiming.NONE, () -> 0, 0);
        chip.load(image);
        Partition partition = chip.partition("image", 0, chip.blocks());
        LittleFs fs = LittleFs.mount(partition, LfsConfig.whole(partition));
        if (!fs.check().faults().isEmpty()) {
            throw new AssertionError(fs.check().faults());
        }
        List<String> lines = new ArrayList<>();
        Model.of(fs).content().forEach((path, bytes) -> {
            if (bytes == Model.NO_BYTES) {
                lines.add("/" + path + " directory");
            } else {
                CRC32 crc = new CRC32();
                crc.update(bytes);
                lines.add(String.format("/%s %d %08x", path, bytes.length, crc.getValue()));
            }
        });
        return lines;
    }
}
