package io.quecsim.simulator.flash;

import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.FileSystem.Entry;
import io.quecsim.core.port.FileSystem.Kind;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.boot.WithFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The files a device starts from, together with what the simulator has to know of them. That stands beside them under names
 * that no device can have, so that a journal of the files holds it too.
 */
public final class FlashContent {
    /** A text: why the files are not put onto the flash. */
    static final String TOO_LARGE = "<too large>";

    /** The content of the whole chip, as the run before left it. */
    static final String IMAGE = "<image>";

    /** The area of {@code SecureData}, as the run before left it. */
    static final String SECURE = "<secure>";

    /** The superblock's pair, the root's, and a pair to work with. */
    private static final int OWN_BLOCKS = 6;

    private static final int PAIR = 2;
    private static final int ENTRY_BYTES = 12;
    private static final int LONGEST_ENTRY_BYTES = ENTRY_BYTES + 255;

    /** More files are not counted for the note. */
    private static final int COUNTED = 2000;

    private FlashContent() {}

    /** {@code files} and the chip's content. */
    public static FileSystem withImage(FileSystem files, byte[] image) {
        return new WithFile(files, IMAGE, image);
    }

    /** {@code files} and the area of {@code SecureData}. */
    static FileSystem withSecure(FileSystem files, byte[] area) {
        return new WithFile(files, SECURE, area);
    }

    /**
     * {@code files}, with a note where they do not fit onto the device's flash. Reads no file, and looks at no more names than
     * it takes; to tell how large they are, which takes longer, waits until somebody reads the note.
     *
     * @param where the host's folder, for the note
     */
    public static FileSystem fitted(FileSystem files, DeviceProfile profile, String where) {
        for (DeviceProfile.Partition partition : profile.flash().partitions()) {
            String mount = partition.mount();
            long room = partition.bytes() / profile.flash().blockBytes() - partition.unusedBlocks() - OWN_BLOCKS;
            Count count = new Count(files, profile.flash().blockBytes(), room);
            if (files.stat(mount) == Kind.DIRECTORY && !count.fits(mount.equals("/") ? "" : mount)) {
                Supplier<byte[]> note = () -> note(files, partition, profile, where);
                return new WithFile(files, TOO_LARGE, note);
            }
        }
        return files;
    }

    private static byte[] note(
            FileSystem files, DeviceProfile.Partition partition, DeviceProfile profile, String where) {
        Count all = new Count(files, profile.flash().blockBytes(), Long.MAX_VALUE);
        boolean whole = all.fits(partition.mount().equals("/") ? "" : partition.mount());
        String text = String.format(
                Locale.ROOT,
                "%s holds %s%s in %s%,d files, and %s of %s has %s: its flash is not simulated block by block, the files are"
                        + " read from there as the script asks for them",
                where,
                whole ? "" : "more than ",
                size(all.bytes),
                whole ? "" : "more than ",
                all.files,
                partition.mount(),
                profile.name(),
                size(partition.bytes()));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String size(long bytes) {
        return bytes < 1 << 20
                ? (bytes + 1023) / 1024 + " KiB"
                : String.format(Locale.ROOT, "%.1f MiB", bytes / (double) (1 << 20));
    }

    /** One walk over the names, which ends when there is no room any more. */
    private static final class Count {
        private final FileSystem of;
        private final int blockBytes;
        private long room;
        private long bytes;
        private int files;

        Count(FileSystem of, int blockBytes, long room) {
            this.of = of;
            this.blockBytes = blockBytes;
            this.room = room;
        }

        boolean fits(String folder) {
            List<Entry> entries = of.list(folder.isEmpty() ? "/" : folder);
            long names = 0;
            for (Entry entry : entries) {
                names += ENTRY_BYTES + entry.name().getBytes(StandardCharsets.UTF_8).length;
                if (entry.kind() == Kind.DIRECTORY) {
                    room -= PAIR;
                    if (!fits(folder + "/" + entry.name())) {
                        return false;
                    }
                } else {
                    files++;
                    bytes += entry.bytes();
                    room -= FlashNode.Content.blocksOf(entry.bytes(), blockBytes);
                }
                if (room < 0 || files > COUNTED) {
                    return false;
                }
            }
            // What one pair cannot hold goes on in another, and no pair is filled to its last byte.
            room -= PAIR * (names / (blockBytes - 2 * LONGEST_ENTRY_BYTES));
            return room >= 0;
        }
    }

    /** Whether {@code files} were found too large. */
    static boolean isTooLarge(FileSystem files) {
        return files.stat(TOO_LARGE) == Kind.FILE;
    }

    /** By how much, for the user; of files that are too large. */
    static String tooLarge(FileSystem files) {
        return new String(files.read(TOO_LARGE), StandardCharsets.UTF_8);
    }

    static byte @Nullable [] image(FileSystem files) {
        return beside(files, IMAGE);
    }

    /** The area of {@code SecureData}; null where the device has stored nothing before. */
    public static byte @Nullable [] secure(FileSystem files) {
        return beside(files, SECURE);
    }

    private static byte @Nullable [] beside(FileSystem files, String name) {
        return files.stat(name) == Kind.FILE ? files.read(name) : null;
    }
}
