package io.quecsim.hal.secure;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sixteen entries of fixed size that every reset, and a new firmware, leave as they are. They have a bare area of the flash to
 * themselves, outside of its file systems. Sizes: documentation of {@code SecureData}, 52 bytes for entries 1 to 8, 100 for 9 to 12, 500 for
 * 13 and 14, 1000 for 15 and 16.
 */
public final class SecureStore {
    /** Numbers of entries are 1 to this. */
    public static final int ENTRIES = 16;

    /** One block of the flash. */
    public static final int AREA_BYTES = 4096;

    private static final int LENGTH_BYTES = 2;

    /** The length of an entry that nothing was ever stored in: erased cells. */
    private static final int ERASED = 0xffff;

    private final byte[][] entries = new byte[ENTRIES][];
    private Consumer<byte[]> keeper = area -> {};

    /** How many bytes an entry takes. */
    public static int capacity(int index) {
        return index <= 8 ? 52 : index <= 12 ? 100 : index <= 14 ? 500 : 1000;
    }

    /** @param newKeeper gets the whole area whenever it has changed, see {@link #load} */
    public void keep(Consumer<byte[]> newKeeper) {
        keeper = newKeeper;
    }

    /**
     * @param index 1 to {@link #ENTRIES}
     * @return whether the entry has room for it
     */
    public boolean store(int index, byte[] data) {
        if (data.length > capacity(index)) {
            return false;
        }
        entries[index - 1] = data.clone();
        keeper.accept(area());
        return true;
    }

    /** The first {@code length} bytes of an entry, or all it has; null when nothing was ever stored there. */
    public byte @Nullable [] read(int index, int length) {
        byte[] entry = entries[index - 1];
        return entry == null ? null : Arrays.copyOf(entry, Math.min(entry.length, length));
    }

    private byte[] area() {
        byte[] area = new byte[AREA_BYTES];
        Arrays.fill(area, (byte) ERASED);
        int at = 0;
        for (int i = 0; i < ENTRIES; i++) {
            byte[] entry = entries[i];
            if (entry != null) {
                area[at] = (byte) entry.length;
                area[at + 1] = (byte) (entry.length >> 8);
                System.arraycopy(entry, 0, area, at + LENGTH_BYTES, entry.length);
            }
            at += LENGTH_BYTES + capacity(i + 1);
        }
        return area;
    }

    /**
     * Takes over what was kept: {@link #AREA_BYTES} bytes, the entries in order, each with two bytes before it that tell how much of it is in
     * use, the lower one first. How the firmware arranges them is not public.
     *
     * @return whether it is such an area; nothing has changed if not
     */
    public boolean load(byte[] area) {
        if (area.length != AREA_BYTES) {
            return false;
        }
        byte[][] loaded = new byte[ENTRIES][];
        int at = 0;
        for (int i = 0; i < ENTRIES; i++) {
            int length = area[at] & 0xff | (area[at + 1] & 0xff) << 8;
            at += LENGTH_BYTES;
            if (length != ERASED) {
                if (length > capacity(i + 1)) {
                    return false;
                }
                loaded[i] = Arrays.copyOfRange(area, at, at + length);
            }
            at += capacity(i + 1);
        }
        System.arraycopy(loaded, 0, entries, 0, ENTRIES);
        return true;
    }
}
