package io.quecsim.hal.littlefs;

import io.quecsim.hal.flash.BlockDevice;
import io.quecsim.hal.littlefs.LfsException.Reason;
import java.util.Arrays;

/**
 * The device as the file system's parts use it: reads go through one buffer, programming is looked at again, and a number that
 * is no block of the device is damage, not a bug.
 */
final class Blocks {
    private static final int ERASED = 0xff;

    private final BlockDevice device;
    private final LfsConfig config;
    private final byte[] window;
    private int windowBlock = Pair.NO_BLOCK;
    private int windowOffset;

    Blocks(BlockDevice device, LfsConfig config) {
        this.device = device;
        this.config = config;
        this.window = new byte[config.readBytes()];
    }

    int count() {
        return Math.min(config.blocks(), device.blocks());
    }

    int bytes() {
        return device.blockBytes();
    }

    /** The least that is programmed. */
    int programBytes() {
        return config.programBytes();
    }

    /** Forgets what was read: the cells may have changed behind our back. */
    void forget() {
        windowBlock = Pair.NO_BLOCK;
    }

    void read(int block, int offset, byte[] into, int from, int length) {
        check(block);
        int done = 0;
        while (done < length) {
            int at = offset + done;
            int start = at - at % window.length;
            if (windowBlock != block || windowOffset != start) {
                device.read(block, start, window, 0, window.length);
                windowBlock = block;
                windowOffset = start;
            }
            int part = Math.min(length - done, start + window.length - at);
            System.arraycopy(window, at - start, into, from + done, part);
            done += part;
        }
    }

    int int32(int block, int offset) {
        byte[] number = new byte[4];
        read(block, offset, number, 0, 4);
        return Bytes.int32(number, 0);
    }

    byte[] whole(int block) {
        byte[] cells = new byte[bytes()];
        read(block, 0, cells, 0, cells.length);
        return cells;
    }

    void erase(int block) {
        check(block);
        device.erase(block);
        forget();
    }

    /**
     * Programs {@code length} bytes, rounded up to what the device programs at least.
     *
     * @return whether they are there now; if not, the block is bad
     */
    boolean program(int block, int offset, byte[] data, int from, int length) {
        check(block);
        int unit = config.programBytes();
        int rounded = Math.min((length + unit - 1) / unit * unit, bytes() - offset);
        byte[] padded = Arrays.copyOfRange(data, from, from + rounded);
        Arrays.fill(padded, length, rounded, (byte) ERASED);
        device.program(block, offset, padded, 0, rounded);
        forget();
        byte[] there = new byte[length];
        read(block, offset, there, 0, length);
        return Arrays.equals(there, 0, length, data, from, from + length);
    }

    /** Refuses a number that is no block: what it was read from is damaged. */
    void check(int block) {
        if (block < 0 || block >= count()) {
            throw new LfsException(Reason.CORRUPT, "there is no block " + Integer.toUnsignedString(block));
        }
    }
}
