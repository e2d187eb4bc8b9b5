package io.quecsim.simulator.flash;

import io.quecsim.core.port.FileSystem;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.hal.flash.FlashTiming;
import io.quecsim.hal.flash.NorFlash;
import io.quecsim.hal.flash.Partition;
import io.quecsim.hal.littlefs.LfsConfig;
import io.quecsim.hal.littlefs.LfsException;
import io.quecsim.hal.littlefs.LittleFs;
import io.quecsim.hal.power.Reset;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.UserError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The device's flash from the chip up to what scripts see of it: partitions as the profile says, a littlefs on each, all of
 * them mounted as the firmware's boot does it. What the chip takes of time, the processor waits for: it reads its own code from
 * that chip.
 */
public final class FlashChip implements FlashVolume.Watcher {
    private final DeviceProfile.Flash layout;
    private final TimeDomain time;
    private final FlashKeeper keeper;
    private final Consumer<String> warnings;
    private final NorFlash chip;
    private final Flash files;
    private final Map<String, Volume> volumes = new LinkedHashMap<>();
    private @Nullable LongConsumer processor;
    private long doneNanos;

    /**
     * @param content what is on it at boot, see {@link FlashContent}
     * @param seed of what a power cut does to cells
     * @param warnings told once of what the user should know
     */
    public FlashChip(
            FileSystem content,
            DeviceProfile profile,
            TimeDomain time,
            long seed,
            FlashKeeper keeper,
            Consumer<String> warnings) {
        this.layout = profile.flash();
        this.time = time;
        this.keeper = keeper;
        this.warnings = warnings;
        DeviceProfile.FlashTimes times = layout.times();
        FlashTiming timing = new FlashTiming(
                times.readKibNanos(), times.programNanos(), times.programKibNanos(), times.eraseNanos());
        chip = new NorFlash(layout.bytes(), layout.blockBytes(), timing, time::nowNanos, seed);
        files = new Flash(this, content);
        boolean known = FlashContent.isTooLarge(content);
        build(known ? content : FlashContent.fitted(content, profile, "the script's folder"));
        mountAll();
    }

    private void build(FileSystem content) {
        boolean tooLarge = FlashContent.isTooLarge(content);
        byte[] image = FlashContent.image(content);
        if (image != null) {
            chip.load(image);
        }
        chip.keep(keeper.store());
        int block = 0;
        for (DeviceProfile.Partition each : layout.partitions()) {
            int blocks = each.bytes() / layout.blockBytes();
            Partition partition = chip.partition(each.name(), block, blocks);
            block += blocks;
            LfsConfig config =
                    new LfsConfig(blocks - each.unusedBlocks(), layout.programBytes(), layout.programBytes(), blocks);
            if (tooLarge && content.stat(each.mount()) == FileSystem.Kind.DIRECTORY) {
                volumes.put(each.name(), hostTree(content, each, config.blocks()));
            } else {
                Consumer<FlashVolume> factory = volume -> make(volume, each, content, image != null);
                volumes.put(each.name(), new FlashVolume(partition, config, each.readOnly(), factory, this));
            }
        }
    }

    private Volume hostTree(FileSystem content, DeviceProfile.Partition of, int blocks) {
        FlashNode.Folder root = new FlashNode.Folder(content, of.mount());
        if (of.mount().equals("/")) {
            root = new FlashNode.Folder(null, "");
            for (String name : layout.directories()) {
                boolean given = content.stat("/" + name) == FileSystem.Kind.DIRECTORY;
                root.put(name, given ? new FlashNode.Folder(content, "/" + name) : new FlashNode.Folder(null, ""));
            }
        }
        return new HostTree(root, layout.blockBytes(), blocks, () -> warnings.accept(FlashContent.tooLarge(content)));
    }

    /** What the factory does to a volume before it is first used, or a flashing tool between two runs. */
    private void make(FlashVolume volume, DeviceProfile.Partition of, FileSystem content, boolean used) {
        chip.factory(() -> {
            if (!used) {
                volume.format();
            }
            LittleFs fs = volume.mount();
            for (String name : of.mount().equals("/") ? layout.directories() : List.<String>of()) {
                if (fs.stat(List.of(name)) == null) {
                    fs.makeDirectory(List.of(name));
                }
            }
            try {
                FactoryImage.write(content, of.mount(), fs);
            } catch (LfsException e) {
                throw new UserError(
                        "the script's files do not fit onto it",
                        of.mount() + " of the flash",
                        "It has " + fs.freeBlocks() + " free blocks of " + fs.blockBytes() + " bytes");
            }
        });
    }

    /** Mounts all volumes where the firmware does at boot. */
    private void mountAll() {
        files.clear();
        for (DeviceProfile.Partition each : layout.partitions()) {
            files.mount(volume(each.name()), each.mount());
        }
    }

    /** The files as the importer, {@code open} and {@code uos} see them. */
    public Flash files() {
        return files;
    }

    private Volume volume(String partition) {
        Volume volume = volumes.get(partition);
        if (volume == null) {
            throw new IllegalArgumentException("no partition " + partition);
        }
        return volume;
    }

    /** Whether there is a partition of that name. */
    public boolean has(String partition) {
        return volumes.containsKey(partition);
    }

    /** Mounts a partition where a script wants it; see {@link Flash#mount}. */
    public void mount(String partition, String point) {
        files.mount(volume(partition), point);
    }

    /** Takes away what is mounted at a point; see {@link Flash#unmount}. */
    public void unmount(String point) {
        files.unmount(point);
    }

    /** @param waits what the processor of the present life does while the chip works, nanoseconds */
    public void processor(LongConsumer waits) {
        processor = waits;
    }

    @Override
    public void worked() {
        long busy = chip.busyUntilNanos() - Math.max(time.nowNanos(), doneNanos);
        if (busy > 0 && processor != null) {
            doneNanos = chip.busyUntilNanos();
            processor.accept(busy);
        }
    }

    @Override
    public void changed(FlashVolume volume, List<String> path) {
        for (DeviceProfile.Partition each : layout.partitions()) {
            if (volumes.get(each.name()) == volume) {
                String mount = each.mount().equals("/") ? "" : each.mount();
                keeper.changed(files, path.isEmpty() ? each.mount() : mount + "/" + String.join("/", path));
            }
        }
    }

    @Override
    public void formatted(FlashVolume volume) {
        warnings.accept("the partition " + volume.partition().name()
                + " of the flash held no file system that could be mounted: it was formatted, as the firmware does");
    }

    /** The host's copy is brought up to date in full. */
    public void keepAll() {
        if (keeper != FlashKeeper.NONE) {
            for (Volume volume : volumes.values()) {
                if (volume instanceof FlashVolume flash) {
                    flash.fs();
                    changed(flash, List.of());
                }
            }
        }
    }

    /**
     * The device is interrupted at a moment that the processor, waiting for the chip, may have passed; {@link #reset} follows.
     *
     * @param power whether the supply goes, which tears what is under way, or only the processor is reset
     */
    public void interrupted(long nanos, boolean power) {
        if (power) {
            chip.powerCut(nanos);
        } else {
            chip.halt(nanos);
        }
        forget();
    }

    private void forget() {
        for (Volume volume : volumes.values()) {
            if (volume instanceof FlashVolume flash) {
                flash.forget();
            }
        }
    }

    /** See {@link io.quecsim.hal.power.Resettable}. */
    void reset(Reset how) {
        processor = null;
        if (how == Reset.SOFT) {
            volumes.values().forEach(Volume::reset);
        } else {
            chip.halt(time.nowNanos());
            forget();
            keepAll();
        }
        mountAll();
    }

    /** What was done to the flash, a line a partition. */
    public List<String> report() {
        List<String> lines = new ArrayList<>();
        for (DeviceProfile.Partition each : layout.partitions()) {
            if (volumes.get(each.name()) instanceof FlashVolume volume) {
                lines.add(FlashReport.line(each.mount(), volume, layout.blockBytes()));
            } else {
                lines.add(each.mount() + ": not simulated block by block");
            }
        }
        return lines;
    }
}
