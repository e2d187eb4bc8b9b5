package io.quecsim.hal.uart.pty;

import io.quecsim.hal.HalException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A symbolic link to a terminal, so that scripts and tools can name it before it exists. */
final class PtyLink {
    private final Path link;
    private final Path target;

    private PtyLink(Path link, Path target) {
        this.link = link;
        this.target = target;
    }

    static PtyLink publish(Path link, Path target) {
        try {
            if (Files.isSymbolicLink(link) && !Files.exists(link)) {
                // Left over from a run that was killed.
                Files.delete(link);
            }
            if (Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                throw new HalException(
                        "the pty link is taken", link.toString(), "another run uses it, or remove it, or name another");
            }
            Files.createSymbolicLink(link, target);
            return new PtyLink(link, target);
        } catch (NoSuchFileException e) {
            throw new HalException("no such folder for the pty link", link.toString(), "make the folder first", e);
        } catch (AccessDeniedException e) {
            throw new HalException("no permission to make the pty link", link.toString(), "choose another place", e);
        } catch (IOException e) {
            throw new HalException("cannot make the pty link", link + ", " + e, "choose another place", e);
        }
    }

    /** Removes the link if it still is the one made here. */
    void remove() {
        try {
            if (Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(target)) {
                Files.delete(link);
            }
        } catch (IOException e) {
            throw new HalException("cannot remove the pty link", link + ", " + e, "remove it by hand", e);
        }
    }

    @Override
    public String toString() {
        return link.toString();
    }
}
