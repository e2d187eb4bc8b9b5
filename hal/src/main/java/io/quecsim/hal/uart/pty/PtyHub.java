package io.quecsim.hal.uart.pty;

import com.sun.jna.LastErrorException;
import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All pseudo terminals of a process, and the one daemon thread that reads and writes them: it sleeps in poll(2), on the
 * terminals and on a pipe that wakes it. The thread starts with the first terminal and ends with the last.
 */
public final class PtyHub {
    static final int POLLFD_BYTES = 8;
    private static final long END_MILLIS = 2000;

    private final List<PtyPort> ports = new ArrayList<>();
    private @Nullable LibC libc;
    private @Nullable Thread thread;
    /** Counts the thread's looks at {@link #ports}. */
    private long round;

    private int wakeReadFd;
    private int wakeWriteFd;

    /**
     * Makes a terminal.
     *
     * @param link where to put a symbolic link to it, or null
     * @throws io.quecsim.hal.HalException when the link is taken or the machine has no terminals to give
     */
    public synchronized PtyPort open(@Nullable Path link) {
        if (libc == null) {
            libc = LibC.load();
        }
        PtyPort port = PtyPort.open(this, libc, link);
        ports.add(port);
        if (thread == null) {
            int[] pipe = new int[2];
            libc.pipe(pipe);
            wakeReadFd = pipe[0];
            wakeWriteFd = pipe[1];
            setNonBlocking(libc, wakeReadFd);
            setNonBlocking(libc, wakeWriteFd);
            LibC calls = libc;
            thread = new Thread(() -> serve(calls), "quecsim-pty");
            thread.setDaemon(true);
            thread.start();
        }
        return port;
    }

    /** Makes the thread look at all terminals anew. */
    synchronized void wake() {
        if (thread != null && libc != null) {
            try {
                libc.write(wakeWriteFd, new byte[1], new NativeLong(1));
            } catch (LastErrorException e) {
                // EAGAIN: the pipe is full of wake-ups, one more adds nothing.
                assert e.getErrorCode() == LibC.EAGAIN : e;
            }
        }
    }

    /** Takes {@code port} out; when it returns the thread no longer touches it. */
    void remove(PtyPort port) {
        try {
            Thread ending = null;
            synchronized (this) {
                if (!ports.remove(port)) {
                    return;
                }
                wake();
                long seen = round;
                if (ports.isEmpty()) {
                    ending = thread;
                    thread = null;
                } else if (round == seen) {
                    wait(END_MILLIS);
                }
            }
            if (ending != null) {
                ending.join(END_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(LibC calls) {
        byte[] wakeUps = new byte[64];
        int readFd = wakeReadFd;
        int writeFd = wakeWriteFd;
        while (true) {
            List<PtyPort> now;
            synchronized (this) {
                if (thread != Thread.currentThread()) {
                    break;
                }
                now = List.copyOf(ports);
                round++;
                notifyAll();
            }
            try (Memory fds = new Memory((long) POLLFD_BYTES * (now.size() + 1))) {
                interest(fds, 0, readFd, LibC.POLLIN);
                for (int i = 0; i < now.size(); i++) {
                    interest(fds, i + 1, now.get(i).fd(), now.get(i).interest());
                }
                calls.poll(fds, new NativeLong(now.size() + 1L), -1);
                if (happened(fds, 0) != 0) {
                    calls.read(readFd, wakeUps, new NativeLong(wakeUps.length));
                }
                for (int i = 0; i < now.size(); i++) {
                    now.get(i).serve(happened(fds, i + 1));
                }
            } catch (LastErrorException e) {
                assert e.getErrorCode() == LibC.EINTR || e.getErrorCode() == LibC.EAGAIN : e;
            }
        }
        calls.close(readFd);
        calls.close(writeFd);
    }

    static void interest(Memory fds, int index, int fd, short events) {
        long at = (long) index * POLLFD_BYTES;
        // A negative descriptor is skipped by poll; one without interest would only wake us for nothing.
        fds.setInt(at, events == 0 ? -1 : fd);
        fds.setShort(at + 4, events);
        fds.setShort(at + 6, (short) 0);
    }

    static short happened(Memory fds, int index) {
        return fds.getShort((long) index * POLLFD_BYTES + 6);
    }

    static void setNonBlocking(LibC calls, int fd) {
        calls.fcntl(fd, LibC.F_SETFL, calls.fcntl(fd, LibC.F_GETFL) | LibC.O_NONBLOCK);
    }
}
