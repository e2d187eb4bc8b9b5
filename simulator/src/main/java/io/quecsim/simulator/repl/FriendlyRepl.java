package io.quecsim.simulator.repl;

import io.quecsim.core.compile.ReplInput;
import io.quecsim.simulator.repl.ReplRequest.Kind;
import java.util.function.BooleanSupplier;

/**
 * The prompt for people: shows what is typed, asks for more until a statement is whole, and knows the control keys. Sources:
 * firmware source 2021, lib/utils/pyexec.c, {@code pyexec_friendly_repl}, which refuses every line while the REPL is
 * protected.
 */
final class FriendlyRepl implements ReplMode {
    private static final String PROMPT = ">>> ";
    private static final String MORE_PROMPT = "... ";

    private enum Stage {
        FIRST_LINE,
        MORE_LINES,
        PASTE,
        /** A line longer than the device's memory: its rest is thrown away. */
        OVERFLOWN
    }

    private final String banner;
    private final Screen screen;
    private final Line line;
    private final LineEditor editor;
    private final PasteMode paste;
    private final BooleanSupplier refuses;
    private Stage stage = Stage.FIRST_LINE;
    private int lackingBytes;

    /** @param refuses whether the REPL is protected now */
    FriendlyRepl(String banner, LineEditor editor, Screen screen, BooleanSupplier refuses) {
        this.banner = banner;
        this.screen = screen;
        this.line = editor.line;
        this.editor = editor;
        this.paste = new PasteMode(line, screen);
        this.refuses = refuses;
    }

    @Override
    public void begin() {
        screen.send(banner);
        done();
    }

    @Override
    public void done() {
        stage = Stage.FIRST_LINE;
        line.reset();
        editor.begin(PROMPT);
    }

    @Override
    public ReplRequest type(int c) {
        return switch (stage) {
            case PASTE -> paste(c);
            case OVERFLOWN -> overflown(c);
            case FIRST_LINE, MORE_LINES -> edit(c);
        };
    }

    private ReplRequest edit(int c) {
        int result = editor.type(c);
        if (result == LineEditor.GO_ON) {
            return ReplRequest.MORE;
        }
        if (result == LineEditor.NO_ROOM) {
            overflow();
            return ReplRequest.MORE;
        }
        return stage == Stage.FIRST_LINE ? firstLine(result) : moreLines(result);
    }

    private ReplRequest firstLine(int result) {
        if (refuses.getAsBoolean()) {
            screen.send("REPL refuse\r\n");
            return again();
        }
        switch (result) {
            case LineEditor.CTRL_A:
                screen.send("\r\n");
                return ReplRequest.of(Kind.TO_RAW);
            case LineEditor.CTRL_B:
                screen.send("\r\n");
                begin();
                return ReplRequest.MORE;
            case LineEditor.CTRL_C:
                screen.send("\r\n");
                return again();
            case LineEditor.CTRL_D:
                screen.send("\r\n");
                return ReplRequest.of(Kind.SOFT_RESET);
            case LineEditor.CTRL_E:
                stage = Stage.PASTE;
                paste.begin();
                return ReplRequest.MORE;
            default:
                return line.length() == 0 ? again() : whole();
        }
    }

    private ReplRequest moreLines(int result) {
        if (result == LineEditor.CTRL_C) {
            screen.send("\r\n");
            return again();
        }
        // The other control keys end a line as Enter does, but show no end of line.
        return result == LineEditor.CTRL_D ? run(Kind.RUN_LINE) : whole();
    }

    private ReplRequest again() {
        done();
        return ReplRequest.MORE;
    }

    /** A line is complete: runs the statement, or asks for its next line. */
    private ReplRequest whole() {
        if (!ReplInput.needsMoreInput(line.text(0, line.length()))) {
            return run(Kind.RUN_LINE);
        }
        if (!line.add('\n')) {
            overflow();
            return noRoom();
        }
        stage = Stage.MORE_LINES;
        editor.begin(MORE_PROMPT);
        return ReplRequest.MORE;
    }

    private ReplRequest run(Kind kind) {
        return new ReplRequest(kind, line.toBytes());
    }

    private ReplRequest paste(int c) {
        return switch (paste.type(c)) {
            case GO_ON -> ReplRequest.MORE;
            case CANCELLED -> again();
            case FINISHED -> run(Kind.RUN_PASTED);
            case NO_ROOM -> {
                overflow();
                yield noRoom();
            }
        };
    }

    private void overflow() {
        lackingBytes = line.lackingBytes();
        line.clear();
        stage = Stage.OVERFLOWN;
    }

    private ReplRequest overflown(int c) {
        if (c != '\r' && c != LineEditor.CTRL_C) {
            return ReplRequest.MORE;
        }
        screen.send("\r\n");
        return noRoom();
    }

    private static ReplRequest noRoom() {
        return ReplRequest.of(Kind.NO_ROOM);
    }

    @Override
    public int lackingBytes() {
        return lackingBytes;
    }
}
