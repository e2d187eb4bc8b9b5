package io.quecsim.hal.uart.serial;

import io.quecsim.hal.HalException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs of the simulator off the same serial port. The operating system's exclusive mode (TIOCEXCL) does not
 * hold for root, so a lock on a file of the temporary folder, named after user and device, does. The file itself stays:
 * removing it would race with whoever opens it next.
 */
final class PortLock implements AutoCloseable {
    private final FileChannel channel;

    private PortLock(FileChannel channel) {
        this.channel = channel;
    }

    static PortLock acquire(String path) {
        String device = realName(path);
        String name = "quecsim-port-" + System.getProperty("user.name") + device;
        Path file = Path.of(System.getProperty("java.io.tmpdir"), name.replaceAll("[^\\w.-]", "_"));
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new PortLock(channel);
            }
            channel.close();
        } catch (OverlappingFileLockException e) {
            closeQuietly(channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new HalException("cannot lock the serial port", file + ", " + e, "make the file writable", e);
        }
        throw busy(path);
    }

    static HalException busy(String path) {
        return new HalException(
                "the serial port is busy", path, "close the program that uses it, another run of quecsim perhaps");
    }

    static String realName(String path) {
        Path device = Path.of(path);
        try {
            return Files.exists(device) ? device.toRealPath().toString() : path;
        } catch (IOException e) {
            // The name as given then serves as well: opening the port will tell what is wrong with it.
            return path;
        }
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new HalException("cannot close a lock file", e.toString(), "check the disk", e);
            }
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
