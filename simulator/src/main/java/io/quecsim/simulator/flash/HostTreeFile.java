package io.quecsim.simulator.flash;

import io.quecsim.core.error.Errno;
import io.quecsim.core.port.FileError;
import io.quecsim.core.port.FileSystem.Access;
import io.quecsim.core.port.OpenFile;
import java.util.Arrays;

/**
 * An open file. What is written shows to others only after {@code flush} or {@code close}: littlefs writes a file anew and
 * then points its directory there, so that losing power leaves the old one.
 */
final class HostTreeFile implements OpenFile {
    private final HostTree tree;
    private final FlashNode.Content content;
    private final Access access;
    private byte[] bytes;
    private int size;
    private int position;
    private boolean dirty;

    HostTreeFile(HostTree tree, FlashNode.Content content, Access access) {
        this.tree = tree;
        this.content = content;
        this.access = access;
        this.bytes = access.truncate() ? new byte[0] : content.bytes();
        this.size = bytes.length;
        this.dirty = access.truncate();
    }

    /** As that of a file on a littlefs. */
    @Override
    public int heapBytes() {
        return FlashFile.OBJECT_BYTES + tree.blockBytes();
    }

    @Override
    public int read(byte[] into, int from, int to) {
        if (!access.read()) {
            throw new FileError(Errno.EBADF);
        }
        int count = Math.max(0, Math.min(to - from, size - position));
        if (count > 0) {
            System.arraycopy(bytes, position, into, from, count);
            position += count;
        }
        return count;
    }

    @Override
    public int write(byte[] data, int from, int to) {
        if (!access.write()) {
            throw new FileError(Errno.EBADF);
        }
        if (access.append()) {
            position = Math.max(position, size);
        }
        int end = Math.addExact(position, to - from);
        int newSize = Math.max(size, end);
        tree.checkRoom(newSize);
        if (!dirty || newSize > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(newSize, Math.min(2 * size, newSize + tree.blockBytes())));
        }
        System.arraycopy(data, from, bytes, position, to - from);
        position = end;
        size = newSize;
        dirty = true;
        return to - from;
    }

    @Override
    public long seek(long offset, int whence) {
        long origin = whence == 1 ? position : whence == 2 ? size : 0;
        long wanted = whence > 2 ? position : origin + offset;
        if (wanted < 0 || wanted > Integer.MAX_VALUE) {
            throw new FileError(Errno.EINVAL);
        }
        position = (int) wanted;
        return position;
    }

    @Override
    public void flush() {
        if (dirty) {
            content.bytes(Arrays.copyOf(bytes, size));
            bytes = content.bytes();
            dirty = false;
        }
    }

    @Override
    public void close() {
        flush();
    }
}
