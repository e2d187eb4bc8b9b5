package io.quecsim.simulator.flash;

import io.quecsim.core.port.FileSystem;
import io.quecsim.hal.flash.FlashStore;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.boot.MemoryFiles;
import io.quecsim.simulator.boot.OwnFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A flash kept as a raw image of its chip: {@code --fs FILE.img}. Each change of cells is written to the same place of the file
 * when it happens. The file has its full size from the start, so that a full disk cannot stop it; a process that is killed leaves
 * what a power cut leaves, and that is what a littlefs is made for.
 */
final class HostImage implements KeptFlash {
    private final Path file;
    private final FileChannel channel;
    private final byte @Nullable [] content;
    private final FactoryNotes notes;
    private final SecureFile secure;
    private final Consumer<String> warnings;
    private @Nullable IOException failure;

    private HostImage(Path file, FileChannel channel, byte @Nullable [] content, Consumer<String> warnings)
            throws IOException {
        this.file = file;
        this.channel = channel;
        this.content = content;
        this.notes = FactoryNotes.read(notes(file));
        this.secure = new SecureFile(Path.of(file + OwnFiles.IMAGE_SECURE), warnings);
        this.warnings = warnings;
    }

    /** @throws UserError when the file cannot be had, or is no image of this device's flash */
    public static HostImage open(Path file, DeviceProfile profile, Consumer<String> warnings) {
        int bytes = profile.flash().bytes();
        try {
            boolean made = !Files.exists(file);
            if (made) {
                byte[] erased = new byte[bytes];
                Arrays.fill(erased, (byte) 0xff);
                AtomicFile.write(file, erased);
                AtomicFile.write(notes(file), new byte[0]); // It is ours from the start, see OwnFiles.
            }
            if (!Files.isRegularFile(file) || Files.size(file) != bytes) {
                throw new UserError(
                        "is no image of the flash of " + profile.name() + ", which has " + bytes + " bytes",
                        "--fs " + file,
                        "Name a file that is not there yet to begin with an empty flash");
            }
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                HostLock.take(channel, file.toString());
                return new HostImage(file, channel, made ? null : Files.readAllBytes(file), warnings);
            } catch (IOException | UserError e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UserError(
                    "cannot be used: " + HostFlash.reason(e),
                    "--fs " + file,
                    "Name a file in a folder that exists and is yours");
        }
    }

    private static Path notes(Path file) {
        return Path.of(file + OwnFiles.IMAGE_NOTES);
    }

    @Override
    public FileSystem atBoot(FileSystem files, String script) {
        FileSystem changed = notes.changed(KeptFlash.fitting(files), script, new MemoryFiles());
        try {
            notes.write();
        } catch (IOException e) {
            fail(e);
        }
        return secure.atBoot(content == null ? changed : FlashContent.withImage(changed, content));
    }

    @Override
    public FlashStore store() {
        return (offset, cells, from, length) -> {
            try {
                ByteBuffer part = ByteBuffer.wrap(cells, from, length);
                for (int at = offset; part.hasRemaining(); ) {
                    at += channel.write(part, at);
                }
            } catch (IOException e) {
                fail(e);
            }
        };
    }

    @Override
    public void secured(byte[] area) {
        secure.keep(area);
    }

    private void fail(IOException e) {
        if (failure == null) {
            failure = e;
            warnings.accept("the flash cannot be kept in " + file + ": " + HostFlash.reason(e)
                    + "; the device goes on, and the file is as after a power cut");
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            failure = failure == null ? e : failure;
        }
        if (failure != null) {
            throw new UserError("does not hold all of the flash: " + HostFlash.reason(failure), "--fs " + file, "");
        }
        secure.close();
    }
}
