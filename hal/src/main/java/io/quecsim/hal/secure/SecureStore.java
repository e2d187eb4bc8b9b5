package io.quecsim.hal.secure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sixteen entries of fixed size that every reset, and a new firmware, leave as they are. Sizes: documentation of
 * {@code SecureData}, 52 bytes for entries 1 to 8, 100 for 9 to 12, 500 for 13 and 14, 1000 for 15 and 16.
 */
public final class SecureStore {
    /** Numbers of entries are 1 to this. */
    public static final int ENTRIES = 16;

    private final byte[][] entries = new byte[ENTRIES][];

    /** How many bytes an entry takes. */
    public static int capacity(int index) {
        return index <= 8 ? 52 : index <= 12 ? 100 : index <= 14 ? 500 : 1000;
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
        return true;
    }

    /** The first {@code length} bytes of an entry, or all it has; null when nothing was ever stored there. */
    public byte @Nullable [] read(int index, int length) {
        byte[] entry = entries[index - 1];
        return entry == null ? null : Arrays.copyOf(entry, Math.min(entry.length, length));
    }
}
