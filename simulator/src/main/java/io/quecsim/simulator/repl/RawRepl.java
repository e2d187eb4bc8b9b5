package io.quecsim.simulator.repl;

import io.quecsim.simulator.repl.ReplRequest.Kind;

/**
 * The prompt for programs: nothing is shown, Ctrl-D ends a text, and its output and error text come between marks. Sources:
 * firmware source 2021, lib/utils/pyexec.c, {@code pyexec_raw_repl}; MicroPython's documentation of the raw REPL.
 */
final class RawRepl implements ReplMode {
    private final Line line;
    private final Screen screen;
    private final int windowBytes;
    private final RawPaste paste;
    private boolean pasting;
    private boolean full;
    private int lackingBytes;

    /** @param windowBytes of raw paste's flow control; 0 where the firmware knows no raw paste */
    RawRepl(Line line, Screen screen, int windowBytes) {
        this.line = line;
        this.screen = screen;
        this.windowBytes = windowBytes;
        this.paste = new RawPaste(line, screen, windowBytes);
    }

    @Override
    public void begin() {
        screen.send("raw REPL; CTRL-B to exit\r\n");
        done();
    }

    @Override
    public void done() {
        line.reset();
        pasting = false;
        full = false;
        screen.send(">");
    }

    @Override
    public ReplRequest type(int c) {
        if (pasting) {
            return paste(c);
        }
        switch (c) {
            case LineEditor.CTRL_A:
                return ctrlA();
            case LineEditor.CTRL_B:
                screen.send("\r\n");
                line.clear();
                return ReplRequest.of(Kind.TO_FRIENDLY);
            case LineEditor.CTRL_C:
                line.reset();
                full = false;
                return ReplRequest.MORE;
            case LineEditor.CTRL_D:
                return finished();
            default:
                if (!full && !line.add(c)) {
                    full = true;
                    lackingBytes = line.lackingBytes();
                    line.clear();
                }
                return ReplRequest.MORE;
        }
    }

    private ReplRequest finished() {
        screen.send("OK");
        if (full) {
            return ReplRequest.of(Kind.NO_ROOM);
        }
        if (line.length() == 0) {
            screen.send("\r\n");
            return ReplRequest.of(Kind.SOFT_RESET);
        }
        return new ReplRequest(Kind.RUN_RAW, line.toBytes());
    }

    private ReplRequest ctrlA() {
        if (windowBytes == 0 || line.length() != 2 || line.at(0) != LineEditor.CTRL_E) {
            begin();
            return ReplRequest.MORE;
        }
        if (line.at(1) != 'A') {
            screen.send("R\0");
            done();
            return ReplRequest.MORE;
        }
        line.reset();
        pasting = true;
        paste.begin();
        return ReplRequest.MORE;
    }

    private ReplRequest paste(int c) {
        return switch (paste.type(c)) {
            case GO_ON -> ReplRequest.MORE;
            case FINISHED -> new ReplRequest(Kind.RUN_RAW, line.toBytes());
            case BROKEN_OFF -> ReplRequest.of(Kind.RAW_INTERRUPTED);
            case NO_ROOM -> {
                lackingBytes = paste.lackingBytes();
                yield ReplRequest.of(Kind.NO_ROOM);
            }
        };
    }

    @Override
    public int lackingBytes() {
        return lackingBytes;
    }
}
