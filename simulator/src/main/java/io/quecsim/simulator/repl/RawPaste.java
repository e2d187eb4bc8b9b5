package io.quecsim.simulator.repl;

/**
 * Raw paste: a program sends a text as fast as the device takes it. The device says how many bytes it takes at once and grants
 * so many again each time it has taken them; Ctrl-D ends the text, Ctrl-C breaks it off. Sources: firmware source 2021,
 * lib/utils/pyexec.c, {@code do_reader_stdin}; MicroPython's documentation of raw-paste mode.
 *
 * <p>The device compiles while it reads. Here all is read first, so a text with a mistake in it gets its windows to the end.
 */
final class RawPaste {
    /** What a byte has led to. */
    enum Step {
        GO_ON,
        FINISHED,
        BROKEN_OFF,
        NO_ROOM
    }

    private final Line line;
    private final Screen screen;
    private final int windowBytes;
    private int left;
    private boolean full;
    private int lackingBytes;

    RawPaste(Line line, Screen screen, int windowBytes) {
        this.line = line;
        this.screen = screen;
        this.windowBytes = windowBytes;
    }

    void begin() {
        screen.send("R\1");
        screen.send("" + (char) (windowBytes & 0xff) + (char) (windowBytes >> 8) + '\1');
        left = windowBytes;
        full = false;
    }

    Step type(int c) {
        if (full) {
            return c == LineEditor.CTRL_C || c == LineEditor.CTRL_D ? Step.NO_ROOM : Step.GO_ON;
        }
        if (c == LineEditor.CTRL_C || c == LineEditor.CTRL_D) {
            screen.send("\4");
            return c == LineEditor.CTRL_C ? Step.BROKEN_OFF : Step.FINISHED;
        }
        if (--left == 0) {
            screen.send("\1");
            left = windowBytes;
        }
        if (!line.add(c)) {
            // As when the compiler runs out of memory: the end is told, and what still comes is thrown away.
            full = true;
            lackingBytes = line.lackingBytes();
            line.clear();
            screen.send("\4");
        }
        return Step.GO_ON;
    }

    int lackingBytes() {
        return lackingBytes;
    }
}
