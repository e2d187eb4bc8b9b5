package io.quecsim.simulator.unix;

import io.quecsim.core.error.Errno;
import io.quecsim.core.port.FileError;
import io.quecsim.core.port.OpenFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonReadableChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A file of the host. What was read ahead, for readers of single bytes, is forgotten by any other verb. */
final class HostFile implements OpenFile {
    private static final int AHEAD_BYTES = 4096;

    private final SeekableByteChannel channel;
    private final boolean append;
    private final ByteBuffer ahead = ByteBuffer.allocate(AHEAD_BYTES).limit(0);

    HostFile(SeekableByteChannel channel, boolean append) {
        this.channel = channel;
        this.append = append;
    }

    @Override
    public int read(byte[] into, int from, int to) {
        try {
            if (!ahead.hasRemaining()) {
                ahead.clear();
                int count = channel.read(ahead);
                ahead.flip();
                if (count <= 0) {
                    return 0;
                }
            }
            int count = Math.min(to - from, ahead.remaining());
            ahead.get(into, from, count);
            return count;
        } catch (NonReadableChannelException e) {
            ahead.limit(0);
            throw new FileError(Errno.EBADF);
        } catch (IOException e) {
            throw new FileError(HostFiles.errno(e));
        }
    }

    /** Where the guest is: the channel is ahead of it by what was read ahead. */
    private void forgetAhead() throws IOException {
        if (ahead.hasRemaining()) {
            channel.position(channel.position() - ahead.remaining());
            ahead.limit(0);
        }
    }

    @Override
    public int write(byte[] data, int from, int to) {
        try {
            forgetAhead();
            if (append) {
                channel.position(channel.size());
            }
            return channel.write(ByteBuffer.wrap(data, from, to - from));
        } catch (NonWritableChannelException e) {
            throw new FileError(Errno.EBADF);
        } catch (IOException e) {
            throw new FileError(HostFiles.errno(e));
        }
    }

    @Override
    public long seek(long offset, int whence) {
        try {
            forgetAhead();
            long origin = whence == 0 ? 0 : whence == 1 ? channel.position() : channel.size();
            if (origin + offset < 0) {
                throw new FileError(Errno.EINVAL);
            }
            channel.position(origin + offset);
            return channel.position();
        } catch (IOException e) {
            throw new FileError(HostFiles.errno(e));
        }
    }

    /** Scripts see the first number that is free after the console's. */
    @Override
    public int descriptor() {
        return 3;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new FileError(HostFiles.errno(e));
        }
    }
}
