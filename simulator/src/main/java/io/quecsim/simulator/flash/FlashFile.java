package io.quecsim.simulator.flash;

import io.quecsim.core.error.Errno;
import io.quecsim.core.port.FileError;
import io.quecsim.core.port.OpenFile;
import io.quecsim.hal.littlefs.LfsFile;
import java.util.List;

/** An open file of a littlefs. {@code flush} and {@code close} are littlefs's sync: what was written until then is safe. */
final class FlashFile implements OpenFile {
    /** {@code mp_obj_vfs_lfs1_file_t} but for its buffer: 17 words. Source: extmod/vfs_lfsx_file.c, lfs1.h. */
    static final int OBJECT_BYTES = 68;

    private final FlashVolume volume;
    private final List<String> path;
    private final LfsFile file;

    FlashFile(FlashVolume volume, List<String> path, LfsFile file) {
        this.volume = volume;
        this.path = List.copyOf(path);
        this.file = file;
    }

    /** With a buffer of what is programmed at least: with the firmware of 2021 a whole block for each open file. */
    @Override
    public int heapBytes() {
        return OBJECT_BYTES + volume.programBytes();
    }

    @Override
    public int read(byte[] into, int from, int to) {
        return volume.work(() -> file.read(into, from, to));
    }

    @Override
    public int write(byte[] data, int from, int to) {
        int count = volume.work(() -> file.write(data, from, to));
        volume.written(count);
        return count;
    }

    @Override
    public long seek(long offset, int whence) {
        return volume.work(() -> {
            long origin = whence == 1 ? file.position() : whence == 2 ? file.size() : 0;
            long wanted = whence > 2 ? file.position() : origin + offset;
            if (wanted < 0 || wanted > Integer.MAX_VALUE) {
                throw new FileError(Errno.EINVAL);
            }
            return (long) file.seek(wanted);
        });
    }

    @Override
    public void flush() {
        if (volume.work(file::sync)) {
            volume.changed(path);
        }
    }

    @Override
    public void close() {
        volume.closed(this);
        if (volume.work(file::close)) {
            volume.changed(path);
        }
    }

    void abandon() {
        file.abandon();
    }
}
