package io.quecsim.simulator.boot;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What quecsim itself keeps in folders of the user, so that it is not taken for a part of the application that lies there too:
 * a flash that {@code --fs} keeps, and notes beside it.
 */
public final class OwnFiles {
    /** What names of its own begin with, in a folder that it keeps a flash in. */
    public static final String PREFIX = ".quecsim-";

    /** In such a folder, as long as there is one. */
    public static final String LOCK = PREFIX + "lock";

    /** What stands behind the name of an image, for the notes that belong to it. */
    public static final String IMAGE_NOTES = ".factory";

    public static final String IMAGE_SECURE = ".secure";

    private OwnFiles() {}

    /** Whether a file or folder of the host is one; what is in such a folder is not looked at. */
    static boolean isOwn(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(PREFIX)
                || Files.exists(path.resolve(LOCK))
                || Files.exists(path.resolveSibling(name + IMAGE_NOTES))
                || isBeside(path, name, IMAGE_NOTES)
                || isBeside(path, name, IMAGE_SECURE);
    }

    /** Whether a file below {@code folder} is one, or in one. */
    public static boolean hold(Path folder, Path file) {
        for (Path each = file; each != null && !each.equals(folder); each = each.getParent()) {
            if (isOwn(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeside(Path path, String name, String behind) {
        return name.endsWith(behind)
                && name.length() > behind.length()
                && Files.exists(path.resolveSibling(name.substring(0, name.length() - behind.length())));
    }
}
