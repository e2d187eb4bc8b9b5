package io.quecsim.simulator.trace;

import io.quecsim.simulator.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Records a run into a {@code .qst} file: create it, attach it to the device's trace before boot, call {@link #finish} when
 * the run is over and {@link #close}. It writes 64 KB at a time, so after a crash the file can still be read up to there.
 * Nothing of the wall clock goes in: equal runs give equal files.
 *
 * <p>A disk that fills up does not disturb the run: recording stops and {@link #close} says so.
 */
public final class TraceRecorder extends TraceEncoder implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private @Nullable IOException failure;

    private TraceRecorder(Path file, FileChannel channel) {
        super(new Segment());
        this.file = file;
        this.channel = channel;
    }

    /**
     * Creates or overwrites {@code file}.
     *
     * @throws UserError if it cannot be written
     */
    public static TraceRecorder create(Path file, TraceHeader header) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
            TraceRecorder recorder = new TraceRecorder(file, channel);
            byte[] start = header.encode();
            recorder.write(start, start.length);
            return recorder;
        } catch (IOException e) {
            throw new UserError(
                    "cannot write the trace: " + reason(e),
                    file.toString(),
                    "Name a file in a folder that exists and is writable");
        }
    }

    /**
     * Writes what is left and closes the file.
     *
     * @throws UserError if writing failed, now or before
     */
    @Override
    public void close() {
        if (!channel.isOpen()) {
            return;
        }
        next(segment());
        try {
            channel.close();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
        if (failure != null) {
            throw new UserError(
                    "the trace is incomplete, writing it failed: " + reason(failure),
                    file.toString(),
                    "Free some space or name another file");
        }
    }

    /** The bytes are written out, so the encoder goes on with the same segment. */
    @Override
    Segment next(Segment full) {
        if (failure == null) {
            try {
                write(full.bytes, full.published());
            } catch (IOException e) {
                failure = e;
            }
        }
        return full;
    }

    private void write(byte[] bytes, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    static String reason(IOException e) {
        if (e instanceof java.nio.file.NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "access denied";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
