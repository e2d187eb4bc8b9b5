package io.quecsim.simulator.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What goes from standard input to the REPL of {@code quecsim repl}. From a terminal: the keys as they are, but the one that
 * leaves. From a file or a pipe: its bytes, a line feed that stands alone typed as the Enter key, which sends a carriage
 * return.
 */
final class Typist extends FilterInputStream {
    /** Ctrl-X. */
    static final int LEAVE = 0x18;

    private final boolean terminal;
    private final Runnable leave;
    private boolean left;
    private int last;

    /** @param leave what Ctrl-X does, at a terminal */
    Typist(InputStream in, boolean terminal, Runnable leave) {
        super(in);
        this.terminal = terminal;
        this.leave = leave;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (left) {
            return -1;
        }
        int count = super.read(into, from, length);
        for (int i = from; i < from + count; i++) {
            int key = into[i];
            if (terminal && key == LEAVE) {
                left = true;
                leave.run();
                return i > from ? i - from : -1;
            }
            if (!terminal && key == '\n' && last != '\r') {
                into[i] = '\r';
            }
            last = key;
        }
        return count;
    }
}
