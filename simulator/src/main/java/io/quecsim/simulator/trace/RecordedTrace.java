package io.quecsim.simulator.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A {@code .qst} file to look at; its bytes are the stream, so they are passed on as they are. */
public final class RecordedTrace implements TraceSource {
    private final Path file;

    private RecordedTrace(Path file) {
        this.file = file;
    }

    /** @throws io.quecsim.simulator.UserError if {@code file} is missing or no recording */
    public static RecordedTrace of(Path file) {
        QstReader.header(file);
        return new RecordedTrace(file);
    }

    @Override
    public Cursor open() throws IOException {
        return new FileCursor(FileChannel.open(file, StandardOpenOption.READ));
    }

    private static final class FileCursor implements Cursor {
        private final FileChannel channel;
        private boolean ended;

        FileCursor(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public byte[] next(int most) throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate(most);
            int read = channel.read(buffer);
            ended = read < 0;
            return Arrays.copyOf(buffer.array(), Math.max(0, read));
        }

        @Override
        public boolean ended() {
            return ended;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
