package io.quecsim.simulator.trace;

import io.quecsim.simulator.UserError;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads a {@code .qst} recording and tells a {@link TraceListener} its events, in order. A recording that was cut off (the
 * simulator crashed, the disk was full) is read up to its last whole record.
 */
public final class QstReader {
    private QstReader() {}

    /**
     * What was read.
     *
     * @param header what was run
     * @param records how many records were read
     * @param lastNanos the time of the last event
     * @param finished whether the recording holds the run's end; without it, it was cut off
     * @param leftBytes bytes of an unfinished record at the end of the file
     */
    public record Summary(TraceHeader header, long records, long lastNanos, boolean finished, int leftBytes) {}

    /**
     * Reads {@code file} whole.
     *
     * @throws UserError if it is missing, not a recording, of a newer version, or damaged in the middle
     */
    public static Summary read(Path file, TraceListener listener) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return read(in, file.toString(), listener);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** What {@code file} says of its run, without reading on. */
    public static TraceHeader header(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return new HeaderReader(in, file.toString()).read();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Reads a stream; {@code where} names it in error messages. */
    static Summary read(InputStream in, String where, TraceListener listener) throws IOException {
        HeaderReader start = new HeaderReader(in, where);
        TraceHeader header = start.read();
        TraceDecoder decoder = new TraceDecoder(listener);
        byte[] buffer = new byte[4 * Wire.MAX_RECORD];
        long offset = start.offset;
        int held = 0;
        try {
            for (int n = in.read(buffer, 0, buffer.length); n >= 0; n = in.read(buffer, held, buffer.length - held)) {
                int to = held + n;
                int done = decoder.decode(buffer, 0, to);
                System.arraycopy(buffer, done, buffer, 0, to - done);
                held = to - done;
                offset += done;
            }
        } catch (TraceDecoder.Corrupt e) {
            throw new UserError(
                    "the recording is damaged at byte " + (offset + e.position) + ": " + e.getMessage(),
                    where,
                    "Record it again, or copy it again in binary mode");
        }
        return new Summary(header, decoder.records(), decoder.lastNanos(), decoder.finished(), held);
    }

    private static UserError unreadable(Path file, IOException e) {
        return new UserError("cannot read the recording: " + TraceRecorder.reason(e), file.toString(), "");
    }

    /** Magic, version, fields. */
    private static final class HeaderReader {
        private final InputStream in;
        private final String where;
        private long offset;

        HeaderReader(InputStream in, String where) {
            this.in = in;
            this.where = where;
        }

        TraceHeader read() throws IOException {
            byte[] magic = in.readNBytes(Wire.magic().length);
            offset += magic.length;
            if (!Arrays.equals(magic, Wire.magic())) {
                throw new UserError(
                        "this is not a quecsim recording", where, "Recordings are made with --trace FILE.qst");
            }
            try {
                int version = varint();
                if (version != Wire.VERSION) {
                    throw new UserError(
                            "the recording has format " + version + ", this program reads " + Wire.VERSION,
                            where,
                            "Use the version of quecsim that made it");
                }
                int count = varint();
                if (count < 0 || count > TraceHeader.MAX_FIELDS) {
                    throw damaged();
                }
                Map<String, String> fields = new LinkedHashMap<>();
                for (int i = 0; i < count; i++) {
                    fields.put(text(), text());
                }
                return new TraceHeader(fields);
            } catch (EOFException e) {
                throw new UserError("the recording is cut off in its header", where, "Record it again");
            }
        }

        private String text() throws IOException {
            int length = varint();
            if (length < 0 || length > Wire.MAX_TEXT) {
                throw damaged();
            }
            byte[] utf8 = in.readNBytes(length);
            if (utf8.length < length) {
                throw new EOFException();
            }
            offset += length;
            return new String(utf8, StandardCharsets.UTF_8);
        }

        private int varint() throws IOException {
            int value = 0;
            for (int shift = 0; shift < 35; shift += 7) {
                int next = in.read();
                if (next < 0) {
                    throw new EOFException();
                }
                offset++;
                value |= (next & 0x7F) << shift;
                if (next < 0x80) {
                    return value;
                }
            }
            throw damaged();
        }

        private UserError damaged() {
            return new UserError("the recording's header is damaged at byte " + offset, where, "Record it again");
        }
    }
}
