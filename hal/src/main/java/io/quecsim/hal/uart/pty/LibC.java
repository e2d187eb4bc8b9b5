package io.quecsim.hal.uart.pty;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import io.quecsim.hal.HalException;

/** The few calls of the C library that pseudo terminals need (posix_openpt(3), termios(3), poll(2)). */
interface LibC extends Library {
    int O_RDWR = 2;
    int O_NOCTTY = Platform.isMac() ? 0x20000 : 0x100;
    int O_NONBLOCK = Platform.isMac() ? 0x4 : 0x800;
    int F_GETFL = 3;
    int F_SETFL = 4;
    int EAGAIN = Platform.isMac() ? 35 : 11;
    int EINTR = 4;
    int TCSANOW = 0;
    short POLLIN = 1;
    short POLLOUT = 4;
    /** Bytes a reader of the terminal has not read yet. */
    NativeLong FIONREAD = new NativeLong(Platform.isMac() ? 0x4004667FL : 0x541BL);
    /** Gets a {@code struct termios2}, which has the speed as a number (Linux). */
    NativeLong TCGETS2 = new NativeLong(0x802C542AL);

    int TERMIOS2_OSPEED = 40;
    /** A speed no program sets, 134.5 baud: it tells that none has been set yet. */
    int B134 = Platform.isMac() ? 134 : 4;
    /** Larger than any {@code struct termios}. */
    int TERMIOS_BYTES = 128;

    int posix_openpt(int flags) throws LastErrorException;

    int grantpt(int fd) throws LastErrorException;

    int unlockpt(int fd) throws LastErrorException;

    String ptsname(int fd);

    int open(String path, int flags) throws LastErrorException;

    int close(int fd);

    NativeLong read(int fd, byte[] data, NativeLong count) throws LastErrorException;

    NativeLong write(int fd, byte[] data, NativeLong count) throws LastErrorException;

    int pipe(int[] fds) throws LastErrorException;

    int fcntl(int fd, int command, Object... argument) throws LastErrorException;

    int ioctl(int fd, NativeLong request, Object... argument) throws LastErrorException;

    int poll(Pointer fds, NativeLong count, int timeoutMillis) throws LastErrorException;

    int tcgetattr(int fd, Memory termios) throws LastErrorException;

    int tcsetattr(int fd, int when, Memory termios) throws LastErrorException;

    void cfmakeraw(Memory termios);

    int cfsetispeed(Memory termios, NativeLong speed);

    int cfsetospeed(Memory termios, NativeLong speed);

    NativeLong cfgetospeed(Memory termios);

    /** The C library of this machine. */
    static LibC load() {
        if (Platform.isWindows()) {
            throw new HalException(
                    "no pseudo terminals",
                    "Windows",
                    "use a serial port: a null-modem pair such as com0com, serial:COM5");
        }
        try {
            return Native.load("c", LibC.class);
        } catch (LinkageError e) {
            throw new HalException(
                    "no pseudo terminals", "JNA cannot load the C library", "use serial:PATH instead", e);
        }
    }
}
