package io.quecsim.core.compile;

/** What a source text is. */
public enum Mode {
    /** A module: any number of statements. */
    FILE,
    /** One statement of the REPL; the value of an expression is printed by {@code __repl_print__}. */
    SINGLE,
    /** One expression, whose value the code returns. */
    EVAL
}
