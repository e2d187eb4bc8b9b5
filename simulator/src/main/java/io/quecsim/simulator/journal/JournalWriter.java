package io.quecsim.simulator.journal;

import io.quecsim.core.time.Door;
import io.quecsim.core.time.Outcome;
import io.quecsim.profiles.JsonText;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.board.RunResult;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.boot.NotedFiles;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the journal of one run, as it goes: the settings, each file the run asked for, each outcome as it is delivered,
 * and how it ended. The format is told at {@link Journal}.
 *
 * <p>A disk that fills up does not disturb the run: writing stops, and {@link #close} says so.
 */
public final class JournalWriter implements Door.Journal, NotedFiles.Notes, AutoCloseable {
    private final Path path;
    private final CRC32 crc = new CRC32();
    private final DataOutputStream out;
    private @Nullable IOException failure;

    private JournalWriter(Path path) throws IOException {
        this.path = path;
        this.out = new DataOutputStream(
                new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), crc));
    }

    /**
     * Creates or overwrites {@code path}.
     *
     * @param program the version of quecsim
     * @throws UserError if it cannot be written
     */
    public static JournalWriter create(Path path, String program, RunSettings settings) {
        try {
            JournalWriter writer = new JournalWriter(path);
            Map<String, @Nullable Object> header = new LinkedHashMap<>();
            header.put("quecsim", program);
            header.put("settings", SettingsJson.of(settings));
            writer.out.write(Journal.magic());
            writer.out.writeInt(Journal.VERSION);
            writer.bytes(JsonText.write(header).getBytes(StandardCharsets.UTF_8));
            return writer;
        } catch (IOException e) {
            throw new UserError(
                    "cannot be written", path.toString(), "Name a file in a folder that exists and is yours");
        }
    }

    @Override
    public void file(String guestPath, byte[] content) {
        entry(() -> {
            out.writeByte(Journal.FILE);
            out.writeUTF(guestPath);
            bytes(content);
        });
    }

    @Override
    public void folder(String guestPath) {
        entry(() -> {
            out.writeByte(Journal.FOLDER);
            out.writeUTF(guestPath);
        });
    }

    @Override
    public void taken(long stampNanos, Outcome outcome) {
        entry(() -> {
            out.writeByte(Journal.OUTCOME);
            out.writeLong(stampNanos);
            out.writeInt(outcome.source());
            out.writeInt(outcome.kind());
            out.writeLong(outcome.number());
            bytes(outcome.data());
        });
    }

    /** The run has ended; without this the journal counts as cut off. */
    public void finish(RunResult result) {
        entry(() -> {
            out.writeByte(Journal.END);
            bytes(JsonText.write(new Journal.Ending(result).json()).getBytes(StandardCharsets.UTF_8));
            out.writeLong(crc.getValue());
        });
    }

    /** @throws UserError if writing failed, now or before */
    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
        if (failure != null) {
            throw new UserError("could not be written to its end: " + failure.getMessage(), path.toString(), "");
        }
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void entry(Writing writing) {
        if (failure != null) {
            return;
        }
        try {
            writing.run();
        } catch (IOException e) {
            failure = e;
        }
    }

    private void bytes(byte[] data) throws IOException {
        out.writeInt(data.length);
        out.write(data);
    }
}
