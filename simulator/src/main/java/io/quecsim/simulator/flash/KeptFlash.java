package io.quecsim.simulator.flash;

import io.quecsim.core.port.FileSystem;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A flash that the host keeps from one run to the next, as {@code --fs} takes it. */
public interface KeptFlash extends FlashKeeper, AutoCloseable {
    /**
     * @param path of an image, where it ends in {@code .img} or is a file; else of a folder
     * @param warnings told once when something cannot be kept
     * @throws UserError when it cannot be had
     */
    static KeptFlash open(Path path, DeviceProfile profile, Consumer<String> warnings) {
        boolean image = path.toString().endsWith(".img") || Files.isRegularFile(path);
        return image ? HostImage.open(path, profile, warnings) : HostFiles.open(path, profile, warnings);
    }

    /**
     * What the device starts from: what was kept, and of the script's files those that are new or other than when they were
     * last put there.
     *
     * @param script the guest's path of what is to run, which is always put there; empty for what may be the device's own
     * @throws UserError when the script's files are more than the flash
     */
    FileSystem atBoot(FileSystem files, String script);

    /** @throws UserError when not all could be kept */
    @Override
    void close();

    /** Refuses files that are not even looked at because they do not fit. */
    static FileSystem fitting(FileSystem files) {
        if (FlashContent.isTooLarge(files)) {
            String tooLarge = FlashContent.tooLarge(files);
            throw new UserError(tooLarge.replaceAll(": its flash.*", ""), "--fs", "With --fs they have to fit");
        }
        return files;
    }
}
