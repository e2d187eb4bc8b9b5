package io.quecsim.core.compile;

import org.jspecify.annotations.Nullable;

/**
 * The source text is wrong. Not a guest exception: whoever asked for the compilation makes one of it (or prints it), with
 * a traceback that names {@link #fileName} and {@link #line}.
 */
public final class PySyntaxError extends Exception {
    private static final long serialVersionUID = 1;

    /** Which guest exception it stands for. */
    public enum Kind {
        SYNTAX_ERROR,
        INDENTATION_ERROR,
        /** {@code \N{...}} in a string, a part of Python that viper lacks: MicroPython raises NotImplementedError. */
        NOT_IMPLEMENTED,
        /** Types of a viper function that do not fit. */
        VIPER_TYPE_ERROR
    }

    private final Kind kind;
    private final String message;
    private final String fileName;
    private final int line;
    private final int column;
    private final @Nullable String block;
    private final @Nullable String hint;

    /** A mistake that shows while the text is read. */
    public PySyntaxError(Kind kind, String message, String fileName, int line, int column, @Nullable String hint) {
        this(kind, message, fileName, line, column, null, hint);
    }

    /** @param block the function or class whose code was being made, {@code <module>} outside of any */
    PySyntaxError(
            Kind kind,
            String message,
            String fileName,
            int line,
            int column,
            @Nullable String block,
            @Nullable String hint) {
        super(message, null, false, false);
        this.message = message;
        this.kind = kind;
        this.fileName = fileName;
        this.line = line;
        this.column = column;
        this.block = block;
        this.hint = hint;
    }

    public Kind kind() {
        return kind;
    }

    public boolean isIndentationError() {
        return kind == Kind.INDENTATION_ERROR;
    }

    /** MicroPython's own text, as the guest sees it. */
    @Override
    public String getMessage() {
        return message;
    }

    public String fileName() {
        return fileName;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    /** From 1, in characters; the guest never sees it. */
    public int column() {
        return column;
    }

    /** The function, class or {@code <module>} the traceback names; null for a text that could not be read at all. */
    public @Nullable String block() {
        return block;
    }

    /** What to do about it, for the user of the simulator; null if there is nothing to say. The guest never sees it. */
    public @Nullable String hint() {
        return hint;
    }
}
