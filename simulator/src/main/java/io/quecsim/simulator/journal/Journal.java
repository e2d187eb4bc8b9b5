package io.quecsim.simulator.journal;

import io.quecsim.core.time.Door;
import io.quecsim.core.time.Outcome;
import io.quecsim.profiles.JsonText;
import io.quecsim.profiles.ProfileException;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.board.RunResult;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.boot.MemoryFiles;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * A recorded run, read back: what it takes to run it again with the host's ports, network and files gone.
 *
 * <p>The file, all numbers big-endian: the four bytes {@code QSJ\n}, the format's version (4 bytes), the header as JSON
 * (program version and settings, the whole profile among them); then entries, each a byte that says which:
 *
 * <table>
 * <caption>Entries</caption>
 * <tr><td>1 file</td><td>path as modified UTF-8 after its 2-byte length, content</td></tr>
 * <tr><td>2 folder</td><td>path</td></tr>
 * <tr><td>3 outcome</td><td>simulated time (8 bytes), source (4), kind (4), number (8), data</td></tr>
 * <tr><td>4 end</td><td>how the run ended, JSON; CRC-32 of all before it (8 bytes)</td></tr>
 * </table>
 *
 * JSON, content and data stand after their 4-byte length. Nothing follows the end.
 *
 * @param program the version of quecsim that wrote it
 * @param files every file and folder the run asked for
 */
public record Journal(String program, RunSettings settings, MemoryFiles files, List<Entry> outcomes, Ending ending) {
    /** Goes up whenever an entry, or a field of the header that a replay needs, is added, dropped or changes its meaning. */
    static final int VERSION = 3;

    static final int FILE = 1;
    static final int FOLDER = 2;
    static final int OUTCOME = 3;
    static final int END = 4;

    private static final int LENGTH_LIMIT = 256 << 20;

    /** An outcome and the simulated time it was stamped with. */
    public record Entry(long stampNanos, Outcome outcome) {}

    /** How the recorded run ended; a replay that ends otherwise is no replay. */
    public record Ending(String end, int exitCode, long simNanos, long outputBytes, long outputCrc) {
        public Ending(RunResult result) {
            this(result.end().name(), result.exitCode(), result.simNanos(), result.outputBytes(), result.outputCrc());
        }

        Map<String, Object> json() {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("end", end);
            json.put("exitCode", (long) exitCode);
            json.put("simNanos", simNanos);
            json.put("outputBytes", outputBytes);
            json.put("outputCrc", outputCrc);
            return json;
        }

        static Ending read(Map<?, ?> json) {
            return new Ending(
                    (String) json.get("end"),
                    ((Long) json.get("exitCode")).intValue(),
                    (Long) json.get("simNanos"),
                    (Long) json.get("outputBytes"),
                    (Long) json.get("outputCrc"));
        }
    }

    static byte[] magic() {
        return new byte[] {'Q', 'S', 'J', '\n'};
    }

    /** @throws UserError when {@code path} is no whole journal that this quecsim can read */
    public static Journal read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new UserError("there is no such file", path.toString(), "Record one with quecsim run --record FILE");
        }
        CRC32 crc = new CRC32();
        try (DataInputStream in =
                new DataInputStream(new CheckedInputStream(new BufferedInputStream(Files.newInputStream(path)), crc))) {
            return new Reading(path, in, crc).journal();
        } catch (EOFException e) {
            throw new UserError(
                    "is cut off",
                    path.toString(),
                    "The run that wrote it did not come to its end, or the copy is not whole");
        } catch (UTFDataFormatException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw damaged(path);
        } catch (IOException e) {
            throw new UserError("cannot be read: " + e.getMessage(), path.toString(), "");
        }
    }

    /** The outcomes, for {@link Door#replay}. */
    public Door.ReplaySource replaySource() {
        return new Door.ReplaySource() {
            private int next;

            @Override
            public long nextStampNanos() {
                return next == outcomes.size()
                        ? Long.MAX_VALUE
                        : outcomes.get(next).stampNanos();
            }

            @Override
            public Outcome next() {
                return outcomes.get(next++).outcome();
            }
        };
    }

    private static UserError damaged(Path path) {
        return new UserError("is damaged", path.toString(), "Record the run again");
    }

    /** One pass over the file. */
    private record Reading(Path path, DataInputStream in, CRC32 crc) {
        Journal journal() throws IOException {
            byte[] magic = in.readNBytes(4);
            if (!Arrays.equals(magic, magic())) {
                throw new UserError(
                        "is no journal of quecsim", path.toString(), "Record one with quecsim run --record FILE");
            }
            int version = in.readInt();
            if (version != VERSION) {
                throw new UserError(
                        "is a journal of format " + version + ", and this quecsim reads format " + VERSION,
                        path.toString(),
                        "Replay it with the quecsim that recorded it");
            }
            Map<?, ?> header = json();
            MemoryFiles files = new MemoryFiles();
            List<Entry> outcomes = new ArrayList<>();
            for (int tag = in.readByte(); tag != END; tag = in.readByte()) {
                switch (tag) {
                    case FILE -> files.file(in.readUTF(), bytes());
                    case FOLDER -> files.folder(in.readUTF());
                    case OUTCOME ->
                        outcomes.add(new Entry(
                                in.readLong(), new Outcome(in.readInt(), in.readInt(), in.readLong(), bytes())));
                    default -> throw damaged(path);
                }
            }
            Ending ending = Ending.read(json());
            long sum = crc.getValue();
            if (in.readLong() != sum || in.read() != -1) {
                throw damaged(path);
            }
            return new Journal((String) header.get("quecsim"), settings(header), files, List.copyOf(outcomes), ending);
        }

        private RunSettings settings(Map<?, ?> header) {
            try {
                return SettingsJson.read((Map<?, ?>) header.get("settings"), path.toString());
            } catch (ProfileException e) {
                throw new UserError(
                        "holds a profile that this quecsim does not take: "
                                + e.faults().get(0),
                        path.toString(),
                        "Replay it with the quecsim that recorded it");
            }
        }

        private Map<?, ?> json() throws IOException {
            try {
                return (Map<?, ?>) JsonText.parse(new String(bytes(), StandardCharsets.UTF_8));
            } catch (JsonText.SyntaxError e) {
                throw damaged(path);
            }
        }

        private byte[] bytes() throws IOException {
            int length = in.readInt();
            if (length < 0 || length > LENGTH_LIMIT) {
                throw damaged(path);
            }
            byte[] data = in.readNBytes(length);
            if (data.length < length) {
                throw new EOFException();
            }
            return data;
        }
    }
}
