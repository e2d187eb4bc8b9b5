package io.quecsim.simulator.flash;

import io.quecsim.core.port.FileSystem;
import io.quecsim.hal.secure.SecureStore;
import io.quecsim.simulator.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The area of {@code SecureData}, kept in a file of its own beside a kept flash: on a module, too, it is outside of the file systems, and
 * a new image of them leaves it as it is. There is no such file before the device has stored something.
 */
final class SecureFile {
    private final Path file;
    private final Consumer<String> warnings;
    private byte @Nullable [] unsaved;
    private @Nullable IOException failure;

    /** @param warnings told once when it cannot be kept */
    SecureFile(Path file, Consumer<String> warnings) {
        this.file = file;
        this.warnings = warnings;
    }

    /**
     * {@code files}, and the area that was kept, if one was.
     *
     * @throws UserError when what is in its place is none
     */
    FileSystem atBoot(FileSystem files) {
        if (!Files.exists(file)) {
            return files;
        }
        byte[] area;
        try {
            area = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UserError("cannot be read: " + HostFlash.reason(e), file.toString(), "");
        }
        if (!new SecureStore().load(area)) {
            throw new UserError("is not what SecureData stored", file.toString(), "Delete it to begin without");
        }
        return FlashContent.withSecure(files, area);
    }

    /** See {@link FlashKeeper#secured}. */
    void keep(byte[] area) {
        try {
            AtomicFile.write(file, area);
            unsaved = null;
        } catch (IOException e) {
            unsaved = area;
            if (failure == null) {
                warnings.accept("SecureData cannot be kept in " + file + ": " + HostFlash.reason(e)
                        + "; the device goes on, and it is tried again at the end");
            }
            failure = e;
        }
    }

    /** @throws UserError when it could not be kept */
    void close() {
        if (unsaved != null) {
            keep(unsaved);
        }
        if (unsaved != null && failure != null) {
            throw new UserError(
                    "does not hold what SecureData stored: " + HostFlash.reason(failure), file.toString(), "");
        }
    }
}
