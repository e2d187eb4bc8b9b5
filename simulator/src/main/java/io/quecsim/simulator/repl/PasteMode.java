package io.quecsim.simulator.repl;

/** What follows Ctrl-E: all bytes go into the text and are shown, until Ctrl-D runs it or Ctrl-C forgets it. */
final class PasteMode {
    /** What a byte has led to. */
    enum Step {
        GO_ON,
        FINISHED,
        CANCELLED,
        NO_ROOM
    }

    private final Line line;
    private final Screen screen;
    private boolean full;

    PasteMode(Line line, Screen screen) {
        this.line = line;
        this.screen = screen;
    }

    void begin() {
        screen.send("\r\npaste mode; Ctrl-C to cancel, Ctrl-D to finish\r\n=== ");
        line.reset();
        full = false;
    }

    Step type(int c) {
        if (c == LineEditor.CTRL_C) {
            screen.send("\r\n");
            return Step.CANCELLED;
        }
        if (c == LineEditor.CTRL_D) {
            screen.send("\r\n");
            return full ? Step.NO_ROOM : Step.FINISHED;
        }
        full = full || !line.add(c);
        screen.send(c == '\r' ? "\r\n=== " : String.valueOf((char) c));
        return Step.GO_ON;
    }
}
