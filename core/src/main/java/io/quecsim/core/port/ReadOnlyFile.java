package io.quecsim.core.port;

import io.quecsim.core.error.Errno;

/** A file whose bytes are all there. */
final class ReadOnlyFile implements OpenFile {
    private final byte[] bytes;
    private int position;

    ReadOnlyFile(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(byte[] into, int from, int to) {
        int count = Math.max(0, Math.min(to - from, bytes.length - position));
        System.arraycopy(bytes, Math.min(position, bytes.length), into, from, count);
        position += count;
        return count;
    }

    @Override
    public int write(byte[] data, int from, int to) {
        throw new FileError(Errno.EBADF);
    }

    @Override
    public long seek(long offset, int whence) {
        long origin = whence == 0 ? 0 : whence == 1 ? position : bytes.length;
        if (origin + offset < 0 || origin + offset > Integer.MAX_VALUE) {
            throw new FileError(Errno.EINVAL);
        }
        position = (int) (origin + offset);
        return position;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
