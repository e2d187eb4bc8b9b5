package io.quecsim.simulator.flash;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What keeping a flash on the host's disk has in common, be it as files or as an image. */
final class HostFlash {
    private HostFlash() {}

    /** Why the host refused, in words. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        } else if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        } else if (e instanceof FileSystemException refused && refused.getReason() != null) {
            return refused.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
