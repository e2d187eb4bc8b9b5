package io.quecsim.hal.uart.pty;

import com.sun.jna.LastErrorException;
import com.sun.jna.Memory;
import com.sun.jna.Platform;
import io.quecsim.hal.HalException;

/**
 * The terminal this process was started in, with its own line editing switched off: every key goes through at once, none is
 * shown, and Ctrl-C is a byte. As it was before once this is closed.
 */
public final class RawTerminal implements AutoCloseable {
    private static final int STDIN = 0;

    private final LibC libc;
    private final Memory before;
    private boolean closed;

    private RawTerminal(LibC libc, Memory before) {
        this.libc = libc;
        this.before = before;
    }

    /** Whether a person sits at standard input, and the terminal can be made raw: not on Windows. */
    public static boolean isThere() {
        if (Platform.isWindows()) {
            return false;
        }
        try {
            LibC.load().tcgetattr(STDIN, new Memory(LibC.TERMIOS_BYTES));
            return true;
        } catch (LastErrorException notATerminal) {
            return false;
        }
    }

    /** @throws HalException when standard input is no terminal */
    public static RawTerminal enter() {
        LibC libc = LibC.load();
        Memory before = new Memory(LibC.TERMIOS_BYTES);
        Memory raw = new Memory(LibC.TERMIOS_BYTES);
        try {
            libc.tcgetattr(STDIN, before);
            libc.tcgetattr(STDIN, raw);
            libc.cfmakeraw(raw);
            libc.tcsetattr(STDIN, LibC.TCSANOW, raw);
        } catch (LastErrorException e) {
            throw new HalException(
                    "standard input is no terminal", String.valueOf(e.getMessage()), "type into a pipe instead", e);
        }
        return new RawTerminal(libc, before);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            libc.tcsetattr(STDIN, LibC.TCSANOW, before);
        } catch (LastErrorException gone) {
            // The terminal's window was closed: there is nothing left to put back.
            assert gone.getErrorCode() != 0;
        }
    }
}
