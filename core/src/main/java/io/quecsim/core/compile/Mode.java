package io.quecsim.core.compile;

/** What a source text is. */
public enum Mode {
    /** A module: any number of statements. */
    FILE,
    /** One statement of the REPL; the value of an expression is printed by {@code __repl_print__}. */
    SINGLE,
    /**
     * Any number of statements pasted at the REPL: the value of each expression is printed as in {@link #SINGLE}, but constant
     * ones are left out as in a {@link #FILE}.
     */
    PASTED,
    /** One expression, whose value the code returns. */
    EVAL;

    /** Whether expressions that are statements of the module show their values. */
    boolean printsValues() {
        return this == SINGLE || this == PASTED;
    }
}
