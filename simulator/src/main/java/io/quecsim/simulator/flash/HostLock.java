package io.quecsim.simulator.flash;

import io.quecsim.simulator.UserError;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;

/** Sees to it that a flash is kept by one device at a time. */
final class HostLock {
    private HostLock() {}

    /** @throws UserError when another device has it */
    static void take(FileChannel channel, String where) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new UserError("is in use by another device", "--fs " + where, "Give each device a flash of its own");
        }
    }
}
