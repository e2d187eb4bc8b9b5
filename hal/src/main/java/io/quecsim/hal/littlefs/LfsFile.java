package io.quecsim.hal.littlefs;

import io.quecsim.hal.littlefs.LfsException.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An open file. What is written goes into new blocks; blocks that stay as they are are shared with the old content. {@link #sync}
 * points the directory there in one commit: until then, and after a power cut, the old content is what the file holds. After an
 * error the file does not touch the directory any more until something was written again without one.
 */
public final class LfsFile {
    private static final int MOST_BYTES = Integer.MAX_VALUE;
    private static final int ZEROS = 256;

    /** What an opened file may do. */
    public record Mode(boolean read, boolean write, boolean append) {}

    private final LittleFs volume;
    private final Blocks blocks;
    private final Chain chain;
    private final Mode mode;

    /** Where its entry is; null once the entry was removed or given another name. */
    private @Nullable Pair directory;

    private final byte[] name;
    private int head;
    private int size;
    private int position;
    private boolean dirty;
    private boolean errored;
    private boolean open = true;
    private @Nullable Writing writing;

    LfsFile(LittleFs volume, Blocks blocks, Pair directory, Entry entry, Mode mode) {
        this.volume = volume;
        this.blocks = blocks;
        this.chain = new Chain(blocks);
        this.mode = mode;
        this.directory = directory;
        this.name = entry.name();
        this.head = entry.head();
        this.size = entry.size();
    }

    /** The new blocks from some byte of the file on: the last is in memory and goes to the flash as it fills. */
    private final class Writing {
        private final List<Integer> made = new ArrayList<>();
        private final byte[] cells = new byte[blocks.bytes()];
        private int block;
        private int index;
        private int offset;
        private int programmed;

        /** Begins at {@code position}, with a copy of what stands before that in its block. */
        Writing() {
            if (position == 0) {
                begin(0, 0);
                return;
            }
            Chain.Place last = chain.place(position - 1);
            int old = chain.find(head, size, position - 1);
            if (last.offset() + 1 == blocks.bytes()) {
                chain.point(cells, last.index() + 1, old);
                begin(last.index() + 1, Chain.pointers(last.index() + 1));
            } else {
                blocks.read(old, 0, cells, 0, last.offset() + 1);
                begin(last.index(), last.offset() + 1);
            }
        }

        private void begin(int newIndex, int newOffset) {
            index = newIndex;
            offset = newOffset;
            block = take();
        }

        private int take() {
            int taken = volume.takeBlock();
            made.add(taken);
            blocks.erase(taken);
            programmed = 0;
            return taken;
        }

        void write(byte[] data, int from, int to) {
            int at = from;
            while (at < to) {
                if (offset == cells.length) {
                    int full = block;
                    program(offset);
                    chain.point(cells, index + 1, full);
                    begin(index + 1, Chain.pointers(index + 1));
                }
                int part = Math.min(to - at, cells.length - offset);
                System.arraycopy(data, at, cells, offset, part);
                offset += part;
                at += part;
                program(offset - offset % blocks.programBytes());
            }
        }

        /** Brings the block's first {@code end} bytes to the flash; to another block where this one is bad. */
        void program(int end) {
            while (programmed < end) {
                if (blocks.program(block, programmed, cells, programmed, end - programmed)) {
                    programmed = end;
                } else {
                    block = take();
                }
            }
        }
    }

    /** Bytes of the content, what is not synced included. */
    public int size() {
        flush();
        return size;
    }

    /** Reads from the position on; 0 at the end. */
    public int read(byte[] into, int from, int to) {
        checkOpen();
        if (!mode.read()) {
            throw new LfsException(Reason.BAD_FILE, "not open for reading");
        }
        flush();
        int count = Math.max(0, Math.min(to - from, size - position));
        read(position, into, from, count);
        position += count;
        return count;
    }

    private void read(int start, byte[] into, int from, int count) {
        int done = 0;
        while (done < count) {
            Chain.Place place = chain.place(start + done);
            int block = chain.find(head, size, start + done);
            int part = Math.min(count - done, blocks.bytes() - place.offset());
            blocks.read(block, place.offset(), into, from + done, part);
            done += part;
        }
    }

    /** Writes at the position, or at the end of a file opened to append. */
    public int write(byte[] data, int from, int to) {
        checkOpen();
        if (!mode.write()) {
            throw new LfsException(Reason.BAD_FILE, "not open for writing");
        }
        if (mode.append() && writing == null) {
            position = Math.max(position, size);
        }
        if (to - from > MOST_BYTES - position) {
            throw new LfsException(Reason.TOO_BIG, "the largest file has 2 GiB");
        } else if (from == to) {
            return 0;
        }
        try {
            fillUp();
            put(data, from, to);
        } catch (LfsException e) {
            errored = true;
            writing = null;
            volume.settle();
            throw e;
        }
        errored = false;
        volume.settle();
        return to - from;
    }

    /** Zeros between the end and a position behind it. */
    private void fillUp() {
        if (writing == null && position > size) {
            int wanted = position;
            position = size;
            byte[] zeros = new byte[ZEROS];
            while (position < wanted) {
                put(zeros, 0, Math.min(zeros.length, wanted - position));
            }
        }
    }

    private void put(byte[] data, int from, int to) {
        if (writing == null) {
            writing = new Writing();
        }
        writing.write(data, from, to);
        position += to - from;
    }

    /** Finishes the new blocks; the directory does not know of them yet. */
    private void flush() {
        if (writing == null) {
            return;
        }
        try {
            int here = position;
            byte[] part = new byte[blocks.bytes()];
            while (position < size) {
                int count = Math.min(part.length, size - position);
                read(position, part, 0, count);
                put(part, 0, count);
            }
            writing.program(writing.offset);
            head = writing.block;
            size = position;
            dirty = true;
            position = here;
            writing = null;
        } catch (LfsException e) {
            errored = true;
            writing = null;
            throw e;
        } finally {
            volume.settle();
        }
    }

    /**
     * Everything written so far is the file's content from now on, whatever happens.
     *
     * @return whether that is other than before
     */
    public boolean sync() {
        checkOpen();
        flush();
        boolean changes = dirty && !errored && directory != null;
        if (changes) {
            volume.update(directory, name, head, size);
        }
        dirty = dirty && errored;
        return changes;
    }

    /**
     * Syncs and closes.
     *
     * @return as {@link #sync}
     */
    public boolean close() {
        if (!open) {
            return false;
        }
        try {
            return sync();
        } finally {
            open = false;
            volume.closed(this);
        }
    }

    /** Closes without a sync: what was not synced is lost, as when its device is reset. */
    public void abandon() {
        open = false;
        volume.closed(this);
    }

    /** @return the new position, which is one behind the end where that is asked for */
    public int seek(long target) {
        checkOpen();
        flush();
        if (target < 0 || target > MOST_BYTES) {
            throw new LfsException(Reason.INVALID, "no position " + target);
        }
        position = (int) target;
        return position;
    }

    /** Where the next byte is read or written. */
    public int position() {
        return position;
    }

    /** Empties it; known to the directory when it is synced. */
    void truncate() {
        if (size != 0) {
            head = Pair.NO_BLOCK;
            size = 0;
            dirty = true;
        }
    }

    /** Tells every block that it holds on to. */
    void eachBlock(IntConsumer told) {
        chain.each(head, size, told);
        if (writing != null) {
            writing.made.forEach(told::accept);
        }
    }

    boolean isEntry(Pair ofDirectory, byte[] called) {
        return directory != null && directory.is(ofDirectory) && Arrays.equals(name, called);
    }

    /** Its entry is no more, or another's. */
    void detach() {
        directory = null;
    }

    void directoryMoved(Pair old, Pair now) {
        if (directory != null && directory.is(old)) {
            directory = now;
        }
    }

    private void checkOpen() {
        if (!open) {
            throw new LfsException(Reason.BAD_FILE, "the file is closed");
        }
    }
}
