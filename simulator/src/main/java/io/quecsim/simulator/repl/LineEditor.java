package io.quecsim.simulator.repl;

/**
 * Edits a line at a terminal: MicroPython's {@code readline.c} with every option the firmware has on (emacs keys, words,
 * auto-indent), byte for byte. A line is the last part of {@link Line}: when the prompt asks for more, what was typed before
 * stays in front of it.
 *
 * <p>Sources: firmware source 2021, lib/mp-readline/readline.c, mpconfigport.h; MicroPython 1.28, shared/readline/readline.c.
 */
final class LineEditor {
    /** {@link #type}: the line goes on. */
    static final int GO_ON = -1;
    /** {@link #type}: the line is complete. */
    static final int COMPLETE = 0;
    /** {@link #type}: the device has no room for a longer line. The editor is as before the byte. */
    static final int NO_ROOM = -2;

    static final int CTRL_A = 1;
    static final int CTRL_B = 2;
    static final int CTRL_C = 3;
    static final int CTRL_D = 4;
    static final int CTRL_E = 5;

    private static final int INDENT = 4;

    private enum Escape {
        NONE,
        ESC,
        BRACKET,
        DIGIT,
        LETTER_O
    }

    final Line line;

    private final History history;
    private final Completer completer;
    private final Screen screen;
    /** As upstream does today: a line feed ends a line too, and a tabulator after white space indents. */
    private final boolean current;

    private String prompt = "";
    /** Where this line begins in {@link #line}. */
    private int start;

    private int cursor;
    private int recalled = -1;
    private Escape escape = Escape.NONE;
    private int digit;
    private int lastNewline;
    private boolean indents = true;
    private boolean justIndented;

    // What a key asks for, in the order it is done.
    private int back;
    private int forward;
    private boolean redraw;
    private boolean roomless;

    LineEditor(Line line, History history, Completer completer, Screen screen, boolean current) {
        this.line = line;
        this.history = history;
        this.completer = completer;
        this.screen = screen;
        this.current = current;
    }

    /** Shows {@code newPrompt} and begins a line behind what is there. */
    void begin(String newPrompt) {
        screen.send(newPrompt);
        beginShown(newPrompt);
    }

    /** As {@link #begin}, of a prompt that stands there already. */
    void beginShown(String newPrompt) {
        if (line.length() == 0) {
            indents = true;
        }
        prompt = newPrompt;
        start = line.length();
        cursor = start;
        recalled = -1;
        escape = Escape.NONE;
        autoIndent();
    }

    /**
     * A byte typed.
     *
     * @return {@link #GO_ON}, {@link #COMPLETE}, {@link #NO_ROOM}, or a control character that ends the line: {@link #CTRL_A}
     *     to {@link #CTRL_E} on an empty one, {@link #CTRL_C} always
     */
    int type(int c) {
        int before = line.length();
        back = 0;
        forward = 0;
        redraw = false;
        roomless = false;
        boolean indented = justIndented;
        int result = GO_ON;
        switch (escape) {
            case NONE -> result = key(c, indented);
            case ESC -> afterEscape(c);
            case BRACKET -> bracket(c);
            case DIGIT -> digit(c);
            case LETTER_O -> letterO(c);
        }
        if (result != GO_ON) {
            return result;
        }
        if (roomless) {
            return NO_ROOM;
        }
        draw(before);
        justIndented = false;
        return GO_ON;
    }

    private int key(int c, boolean indented) {
        if (c >= CTRL_A && c <= CTRL_E && line.length() == start || c == CTRL_C) {
            return c;
        }
        if (isNewline(c)) {
            screen.send("\r\n");
            history.add(line.text(start, line.length()));
            return COMPLETE;
        }
        switch (c) {
            case CTRL_A -> home();
            case CTRL_B -> left();
            case CTRL_D -> delete();
            case CTRL_E -> end();
            case 6 -> right(); // Ctrl-F
            case 11 -> killToEnd(); // Ctrl-K
            case 14 -> down(); // Ctrl-N
            case 16 -> up(); // Ctrl-P
            case 21 -> killToStart(); // Ctrl-U
            case 23 -> killWordBack(); // Ctrl-W
            case 27 -> escape = Escape.ESC;
            case 8, 127 -> backspace();
            default -> character(c, current && indented);
        }
        return GO_ON;
    }

    /** Upstream takes either end of line, and after the first one only that kind. */
    private boolean isNewline(int c) {
        if (!current) {
            return c == '\r';
        }
        if ((c == '\r' || c == '\n') && (lastNewline == 0 || lastNewline == c)) {
            lastNewline = c;
            return true;
        }
        lastNewline = 0;
        return false;
    }

    private void character(int c, boolean indented) {
        if (indented && (c == '\t' || c == ' ')) {
            indents = false;
            if (c == ' ') {
                back = INDENT - 1;
                line.cut(line.length() - back, back);
            }
        } else if (c == '\t') {
            tabulator();
        } else if (c >= ' ' && c <= '~') {
            insert(String.valueOf((char) c));
        }
    }

    private void insert(String text) {
        if (!line.insert(cursor, text)) {
            roomless = true;
            return;
        }
        redraw = true;
        forward = text.length();
    }

    private void tabulator() {
        if (current && line.length() != 0 && cursor > 0 && line.at(cursor - 1) <= ' ') {
            insert(" ".repeat(INDENT));
            return;
        }
        Completer.Completion found = completer.complete(line.text(start, cursor));
        if (!found.insert().isEmpty()) {
            insert(found.insert());
        } else if (!found.list().isEmpty()) {
            screen.send(found.list());
            screen.send(prompt);
            line.send(screen, start, cursor);
            redraw = true;
        }
    }

    private void backspace() {
        if (cursor > start) {
            boolean blank = line.text(start, cursor).isBlank();
            back = blank && cursor - start >= INDENT ? INDENT : 1;
            line.cut(cursor - back, back);
            redraw = true;
        }
    }

    private void home() {
        back = cursor - start;
    }

    private void end() {
        forward = line.length() - cursor;
    }

    private void left() {
        back = cursor > start ? 1 : 0;
    }

    private void right() {
        forward = cursor < line.length() ? 1 : 0;
    }

    private void delete() {
        if (cursor < line.length()) {
            line.cut(cursor, 1);
            redraw = true;
        }
    }

    private void killToEnd() {
        line.cut(cursor, line.length() - cursor);
        redraw = true;
    }

    private void killToStart() {
        back = cursor - start;
        line.cut(start, back);
        redraw = true;
    }

    private void killWordBack() {
        back = wordBack();
        line.cut(cursor - back, back);
        redraw = true;
    }

    private void up() {
        if (history.has(recalled + 1)) {
            recall(recalled + 1);
        }
    }

    private void down() {
        if (recalled >= 0) {
            recall(recalled - 1);
        }
    }

    private void recall(int index) {
        String text = index < 0 ? "" : history.get(index);
        back = cursor - start;
        String replaced = line.text(start, line.length());
        line.cut(start, line.length() - start);
        if (!line.add(text)) {
            boolean had = line.add(replaced);
            assert had : "the room it had before";
            roomless = true;
            return;
        }
        recalled = index;
        redraw = true;
        forward = line.length() - start;
    }

    /** To the start of the word before the cursor. Not past the line's own start, where the firmware writes before its buffer. */
    private int wordBack() {
        int at = cursor;
        boolean inWord = false;
        while (at > start) {
            if (isWord(line.at(at - 1))) {
                inWord = true;
            } else if (inWord) {
                break;
            }
            at--;
        }
        return cursor - at;
    }

    private int wordForward() {
        int at = cursor;
        boolean inWord = false;
        while (at < line.length()) {
            if (isWord(line.at(at))) {
                inWord = true;
            } else if (inWord) {
                break;
            }
            at++;
        }
        return at - cursor;
    }

    private static boolean isWord(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private void afterEscape(int c) {
        escape = Escape.NONE;
        switch (c) {
            case '[' -> escape = Escape.BRACKET;
            case 'O' -> escape = Escape.LETTER_O;
            case 'b' -> back = wordBack();
            case 'f' -> forward = wordForward();
            case 'd' -> {
                line.cut(cursor, wordForward());
                redraw = true;
            }
            case 127 -> killWordBack();
            default -> {} // An unknown sequence is dropped.
        }
    }

    private void bracket(int c) {
        escape = Escape.NONE;
        switch (c) {
            case 'A' -> up();
            case 'B' -> down();
            case 'C' -> right();
            case 'D' -> left();
            case 'H' -> home();
            case 'F' -> end();
            default -> {
                if (c >= '0' && c <= '9') {
                    escape = Escape.DIGIT;
                    digit = c;
                }
            }
        }
    }

    private void digit(int c) {
        escape = Escape.NONE;
        if (c == '~') {
            switch (digit) {
                case '1', '7' -> home();
                case '4', '8' -> end();
                case '3' -> delete();
                default -> {} // Insert, page up and the like.
            }
        } else if (c == ';' && digit == '1') {
            escape = Escape.BRACKET; // Parameters follow: ESC [ 1 ; 5 C is Ctrl with the right arrow.
        } else if (c == 'C' && digit == '5') {
            forward = wordForward();
        } else if (c == 'D' && digit == '5') {
            back = wordBack();
        }
    }

    private void letterO(int c) {
        escape = Escape.NONE;
        if (c == 'H') {
            home();
        } else if (c == 'F') {
            end();
        }
    }

    private void draw(int before) {
        if (back > 0) {
            moveBack(back);
            cursor -= back;
        }
        if (redraw) {
            if (line.length() < before) {
                screen.send("\033[K");
            }
            line.send(screen, cursor, line.length());
            moveBack(line.length() - (cursor + forward));
            cursor += forward;
        } else if (forward > 0) {
            line.send(screen, cursor, cursor + forward);
            cursor += forward;
        }
    }

    private void moveBack(int columns) {
        screen.send(columns <= 4 ? "\b".repeat(columns) : "\033[" + columns + "D");
    }

    /** Begins a line as far to the right as the one before, one step more after a colon, unless the last two were blank. */
    private void autoIndent() {
        int length = line.length();
        if (!indents || length <= 1 || line.at(length - 1) != '\n') {
            return;
        }
        int lineStart = length - 1;
        while (lineStart > 0 && line.at(lineStart - 1) != '\n') {
            lineStart--;
        }
        int text = lineStart;
        while (text < length && line.at(text) == ' ') {
            text++;
        }
        if (lineStart > 0 && text + 1 == length && isBlankBefore(lineStart)) {
            return;
        }
        int steps = (text - lineStart) / INDENT + (line.at(length - 2) == ':' ? 1 : 0);
        for (int i = 0; i < steps && line.add(" ".repeat(INDENT)); i++) {
            screen.send(" ".repeat(INDENT));
            cursor += INDENT;
            justIndented = true;
        }
    }

    private boolean isBlankBefore(int lineStart) {
        for (int i = lineStart - 1; i > 0; i--) {
            if (line.at(i - 1) == '\n') {
                return true;
            }
            if (line.at(i - 1) != ' ') {
                return false;
            }
        }
        return false;
    }
}
