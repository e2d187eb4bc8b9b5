package io.quecsim.hal.uart.pty;

import com.sun.jna.LastErrorException;
import com.sun.jna.Memory;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;
import com.sun.jna.ptr.IntByReference;
import io.quecsim.hal.HalException;
import io.quecsim.hal.uart.HostPort;
import io.quecsim.hal.uart.ReadGate;
import io.quecsim.hal.uart.UartSettings;
import io.quecsim.hal.uart.WriteQueue;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A pseudo terminal whose slave side a terminal program, a tool or a test opens like a serial port. One slave descriptor
 * stays open here, since a master without any reads EIO whenever a client leaves; the terminal is raw before its name is
 * known to anyone.
 */
public final class PtyPort implements HostPort {
    private static final int BATCH_BYTES = 4096;
    private static final long DRAIN_STALL_MILLIS = 300;
    private static final int UNSET_BAUD = 134;

    private final PtyHub hub;
    private final LibC libc;
    private final int master;
    private final int slave;
    private final String name;
    private final @Nullable PtyLink link;
    private final WriteQueue output = new WriteQueue();
    private final byte[] batch = new byte[BATCH_BYTES];
    private volatile @Nullable HostPeer peer;
    private volatile @Nullable ReadGate gate;
    private volatile boolean failed;
    private int seenBaud = UNSET_BAUD;
    private boolean closed;

    private PtyPort(PtyHub hub, LibC libc, int master, int slave, String name, @Nullable PtyLink link) {
        this.hub = hub;
        this.libc = libc;
        this.master = master;
        this.slave = slave;
        this.name = name;
        this.link = link;
    }

    static PtyPort open(PtyHub hub, LibC libc, @Nullable Path linkPath) {
        int master = -1;
        int slave = -1;
        try {
            master = libc.posix_openpt(LibC.O_RDWR | LibC.O_NOCTTY);
            libc.grantpt(master);
            libc.unlockpt(master);
            String name = libc.ptsname(master);
            slave = libc.open(name, LibC.O_RDWR | LibC.O_NOCTTY);
            prepare(libc, slave);
            PtyHub.setNonBlocking(libc, master);
            PtyLink link = linkPath == null ? null : PtyLink.publish(linkPath, Path.of(name));
            return new PtyPort(hub, libc, master, slave, name, link);
        } catch (LastErrorException e) {
            closeIfOpen(libc, slave);
            closeIfOpen(libc, master);
            throw new HalException(
                    "cannot make a pseudo terminal",
                    String.valueOf(e.getMessage()),
                    "check that /dev/pts is mounted and not full",
                    e);
        } catch (HalException e) {
            closeIfOpen(libc, slave);
            closeIfOpen(libc, master);
            throw e;
        }
    }

    private static void closeIfOpen(LibC libc, int fd) {
        if (fd >= 0) {
            libc.close(fd);
        }
    }

    /** Raw, and at a speed that shows when a client has set one. */
    private static void prepare(LibC libc, int fd) {
        try (Memory termios = new Memory(LibC.TERMIOS_BYTES)) {
            libc.tcgetattr(fd, termios);
            libc.cfmakeraw(termios);
            libc.cfsetispeed(termios, new NativeLong(LibC.B134));
            libc.cfsetospeed(termios, new NativeLong(LibC.B134));
            libc.tcsetattr(fd, LibC.TCSANOW, termios);
        }
    }

    /** The baud rate the client's side is set to; 134 while nobody has set one. */
    private int clientBaud() {
        try (Memory termios = new Memory(LibC.TERMIOS_BYTES)) {
            if (Platform.isMac()) {
                libc.tcgetattr(slave, termios);
                return libc.cfgetospeed(termios).intValue();
            }
            libc.ioctl(slave, LibC.TCGETS2, termios);
            return termios.getInt(LibC.TERMIOS2_OSPEED);
        }
    }

    /**
     * Looks whether the client has set another speed. A terminal tells nobody of that, so this is done whenever bytes go by;
     * data bits and parity a pseudo terminal does not keep.
     */
    private void lookAtSpeed(HostPeer to) {
        int baud = clientBaud();
        if (baud != seenBaud) {
            seenBaud = baud;
            boolean known = baud != UNSET_BAUD && baud >= 50 && baud <= 10_000_000;
            to.far(known ? UartSettings.DEFAULT.withBaud(baud) : null);
        }
    }

    @Override
    public void start(HostPeer newPeer, ReadGate newGate) {
        peer = newPeer;
        gate = newGate;
        newGate.onOpened(hub::wake);
        hub.wake();
    }

    @Override
    public void settings(UartSettings settings) {
        // A pty has no line; the simulated one keeps the time.
    }

    @Override
    public void send(byte[] data) {
        if (failed) {
            return;
        }
        int sent = output.isEmpty() ? writeNow(data) : 0;
        if (sent < data.length && output.add(sent == 0 ? data : Arrays.copyOfRange(data, sent, data.length))) {
            hub.wake();
        }
    }

    /**
     * Writes what the terminal takes at once, which saves the way over the hub's thread: a tool that waits for an answer to each of
     * its lines feels it. Only while nothing is queued, and only one thread adds to the queue: so the order stays.
     */
    private int writeNow(byte[] data) {
        try {
            return libc.write(master, data, new NativeLong(data.length)).intValue();
        } catch (LastErrorException e) {
            return 0; // The hub's thread meets the same and deals with it.
        }
    }

    int fd() {
        return master;
    }

    /** What poll should look for now. */
    short interest() {
        if (failed) {
            return 0;
        }
        ReadGate through = gate;
        int events = output.isEmpty() ? 0 : LibC.POLLOUT;
        if (through != null && through.allowedBytes() > 0) {
            events |= LibC.POLLIN;
        }
        return (short) events;
    }

    /** On the hub's thread: {@code happened} is what poll saw. */
    void serve(short happened) {
        if (happened == 0) {
            return;
        }
        try {
            HostPeer to = peer;
            if (to != null) {
                lookAtSpeed(to);
            }
            if ((happened & LibC.POLLOUT) != 0) {
                byte[] data = output.first(BATCH_BYTES);
                output.written(
                        libc.write(master, data, new NativeLong(data.length)).intValue());
            }
            if ((happened & LibC.POLLIN) != 0) {
                read();
            }
        } catch (LastErrorException e) {
            if (e.getErrorCode() != LibC.EAGAIN && e.getErrorCode() != LibC.EINTR) {
                fail(e);
            }
        }
    }

    private void read() {
        ReadGate through = gate;
        HostPeer to = peer;
        if (through == null || to == null) {
            return;
        }
        int limit = Math.min(BATCH_BYTES, through.allowedBytes());
        int count =
                limit == 0 ? 0 : libc.read(master, batch, new NativeLong(limit)).intValue();
        if (count > 0) {
            through.taken(count);
            to.bytes(Arrays.copyOf(batch, count));
        }
    }

    private void fail(LastErrorException e) {
        HostPeer to = peer;
        failed = true;
        if (to != null) {
            to.gone(name + ": " + e.getMessage());
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        ReadGate through = gate;
        if (through != null) {
            through.shut(true);
        }
        if (!failed) {
            output.drain(DRAIN_STALL_MILLIS);
            awaitClient();
        }
        hub.remove(this);
        if (link != null) {
            link.remove();
        }
        libc.close(slave);
        libc.close(master);
    }

    /**
     * Closing the master throws away what the client has not read yet, so this waits while the client reads on. Only a
     * poll of the slave tells for sure that nothing is left: unlike FIONREAD it looks behind the line discipline.
     */
    private void awaitClient() {
        IntByReference unread = new IntByReference();
        int before = Integer.MAX_VALUE;
        try (Memory fds = new Memory(PtyHub.POLLFD_BYTES)) {
            for (int stalled = 0; stalled < DRAIN_STALL_MILLIS; stalled++) {
                PtyHub.interest(fds, 0, slave, LibC.POLLIN);
                libc.poll(fds, new NativeLong(1), 0);
                if (PtyHub.happened(fds, 0) == 0) {
                    return;
                }
                libc.ioctl(slave, LibC.FIONREAD, unread);
                if (unread.getValue() != before) {
                    stalled = 0;
                }
                before = unread.getValue();
                LockSupport.parkNanos(1_000_000);
            }
        }
    }

    /** The slave's name, "/dev/pts/3". */
    public String name() {
        return name;
    }

    @Override
    public String address() {
        return link == null ? name : link + " (" + name + ")";
    }
}
