package io.quecsim.hal.flash;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A NOR flash chip. Programming clears bits, erasing sets those of a whole block; both wear it out and take time. Verbs return
 * at once and the chip is then {@linkplain #busyUntilNanos busy}: who uses it lets that time pass, and until it has passed a
 * power cut can still strike what was begun. {@link #powerCut} at any simulated moment takes back what had not begun by then
 * and tears what was under way; all that is chance in it comes from the seed. For the domain's thread.
 */
public final class NorFlash {
    private static final int ERASED = 0xff;

    private final int blockBytes;
    private final byte[] @Nullable [] blocks;
    private final FlashTiming timing;
    private final LongSupplier nowNanos;
    private final SplittableRandom chance;
    private final Wear wear;
    private final Deque<Undone> underWay = new ArrayDeque<>();
    private final TreeSet<Integer> spoilt = new TreeSet<>();
    private FlashStore store = FlashStore.NONE;
    private long busyUntilNanos;
    private boolean atFactory;

    /**
     * An erased chip.
     *
     * @param bytes a multiple of {@code blockBytes}
     * @param nowNanos simulated time
     * @param seed of what a power cut does
     */
    public NorFlash(int bytes, int blockBytes, FlashTiming timing, LongSupplier nowNanos, long seed) {
        if (blockBytes <= 0 || bytes % blockBytes != 0) {
            throw new IllegalArgumentException(bytes + " bytes are no whole blocks of " + blockBytes);
        }
        this.blockBytes = blockBytes;
        this.blocks = new byte[bytes / blockBytes][];
        this.timing = timing;
        this.nowNanos = nowNanos;
        this.chance = new SplittableRandom(seed);
        this.wear = new Wear(blocks.length);
    }

    public int blockBytes() {
        return blockBytes;
    }

    public int blocks() {
        return blocks.length;
    }

    public Wear wear() {
        return wear;
    }

    /** When all that was asked of the chip will be done; the past when it is idle. */
    public long busyUntilNanos() {
        return busyUntilNanos;
    }

    /** From now on every change of cells goes there too. */
    public void keep(FlashStore newStore) {
        store = newStore;
    }

    /** Work of the factory: it takes no time, wears nothing, and no power cut reaches it. */
    public void factory(Runnable work) {
        atFactory = true;
        try {
            work.run();
        } finally {
            atFactory = false;
        }
    }

    /** A part of the chip. */
    public Partition partition(String name, int firstBlock, int count) {
        if (firstBlock < 0 || count < 1 || firstBlock + count > blocks.length) {
            throw new IllegalArgumentException("no blocks " + firstBlock + " to " + (firstBlock + count));
        }
        return new Partition(this, name, firstBlock, count);
    }

    void read(int block, int offset, byte[] into, int from, int length) {
        check(block, offset, length);
        takes(timing.readNanos(length));
        byte[] cells = blocks[block];
        if (cells == null) {
            Arrays.fill(into, from, from + length, (byte) ERASED);
        } else {
            System.arraycopy(cells, offset, into, from, length);
        }
    }

    /** Reads for somebody who is not there: it takes no time. */
    void look(int block, int offset, byte[] into, int from, int length) {
        boolean was = atFactory;
        atFactory = true;
        read(block, offset, into, from, length);
        atFactory = was;
    }

    void program(int block, int offset, byte[] data, int from, int length) {
        check(block, offset, length);
        byte[] cells = cells(block);
        byte[] before = Arrays.copyOfRange(cells, offset, offset + length);
        for (int i = 0; i < length; i++) {
            cells[offset + i] &= data[from + i];
        }
        if (spoilt.contains(block)) {
            cells[offset] = (byte) (before[0] & ~1 ^ 1); // One cell that says what it likes.
        }
        changed(false, block, offset, before, timing.programNanos(length));
        if (!atFactory) {
            wear.programmed(block, length);
        }
    }

    void erase(int block) {
        check(block, 0, blockBytes);
        byte[] cells = cells(block);
        byte[] before = cells.clone();
        Arrays.fill(cells, (byte) ERASED);
        if (spoilt.contains(block)) {
            cells[0] = 0;
        }
        changed(true, block, 0, before, timing.eraseNanos());
        if (!atFactory) {
            wear.erased(block);
        }
    }

    /** From now on the block keeps nothing properly, as one that is worn out. */
    public void spoil(int block) {
        spoilt.add(block);
    }

    /**
     * The power goes: what had not begun never was, what was under way is torn.
     *
     * @param now simulated time, not after the present: the work of a verb lasts longer than its call
     */
    public void powerCut(long now) {
        takeBack(now, true);
    }

    /**
     * The processor is reset, but the chip keeps its power: what had not begun never was, what was under way comes to its end.
     *
     * @param now as for {@link #powerCut}
     */
    public void halt(long now) {
        takeBack(now, false);
    }

    private void takeBack(long now, boolean tear) {
        while (!underWay.isEmpty() && underWay.peekLast().endNanos() > now) {
            Undone last = underWay.pollLast();
            if (last.startNanos() >= now) {
                put(last.offset(), last.before());
            } else if (tear) {
                put(last.offset(), last.torn(now, chance));
            }
        }
        underWay.clear();
        busyUntilNanos = now;
    }

    private void put(int offset, byte[] cells) {
        System.arraycopy(cells, 0, cells(offset / blockBytes), offset % blockBytes, cells.length);
        store.store(offset, cells, 0, cells.length);
    }

    /** All cells, copied. */
    public byte[] image() {
        byte[] image = new byte[Math.multiplyExact(blocks.length, blockBytes)];
        for (int block = 0; block < blocks.length; block++) {
            byte[] cells = blocks[block];
            if (cells == null) {
                Arrays.fill(image, block * blockBytes, (block + 1) * blockBytes, (byte) ERASED);
            } else {
                System.arraycopy(cells, 0, image, block * blockBytes, blockBytes);
            }
        }
        return image;
    }

    /** Puts an image on the chip, as a flashing tool does. */
    public void load(byte[] image) {
        if (image.length != Math.multiplyExact(blocks.length, blockBytes)) {
            throw new IllegalArgumentException("an image of " + image.length + " bytes");
        }
        for (int block = 0; block < blocks.length; block++) {
            blocks[block] = Arrays.copyOfRange(image, block * blockBytes, (block + 1) * blockBytes);
        }
    }

    private byte[] cells(int block) {
        byte[] cells = blocks[block];
        if (cells == null) {
            cells = new byte[blockBytes];
            Arrays.fill(cells, (byte) ERASED);
            blocks[block] = cells;
        }
        return cells;
    }

    private void changed(boolean erase, int block, int offset, byte[] before, long costNanos) {
        byte[] cells = cells(block);
        int chipOffset = block * blockBytes + offset;
        if (!atFactory) {
            long now = nowNanos.getAsLong();
            while (!underWay.isEmpty() && underWay.peekFirst().endNanos() <= now) {
                underWay.pollFirst();
            }
            long start = Math.max(now, busyUntilNanos);
            takes(costNanos);
            byte[] after = Arrays.copyOfRange(cells, offset, offset + before.length);
            underWay.addLast(new Undone(erase, chipOffset, before, after, start, busyUntilNanos));
        }
        store.store(chipOffset, cells, offset, before.length);
    }

    private void takes(long costNanos) {
        if (!atFactory) {
            busyUntilNanos = Math.max(nowNanos.getAsLong(), busyUntilNanos) + costNanos;
        }
    }

    private void check(int block, int offset, int length) {
        if (block < 0 || block >= blocks.length || offset < 0 || length < 0 || offset + length > blockBytes) {
            throw new IllegalArgumentException("block " + block + ", " + length + " bytes at " + offset);
        }
    }
}
