package io.quecsim.simulator.repl;

/**
 * What a byte typed has led to.
 *
 * @param source what to run, empty where nothing is
 */
record ReplRequest(Kind kind, byte[] source) {
    /** What is to be done next. */
    enum Kind {
        /** Nothing: more is to come. */
        MORE,
        /** Run a statement typed at the prompt; its value shows. */
        RUN_LINE,
        /** Run what was pasted; values of its statements show. */
        RUN_PASTED,
        /** Run what the raw REPL got, output and error text between marks. */
        RUN_RAW,
        /** A raw paste was broken off: as if its run had been interrupted. */
        RAW_INTERRUPTED,
        /** The device has no room for what was typed; a MemoryError is to be told in the mode's own way. */
        NO_ROOM,
        TO_RAW,
        TO_FRIENDLY,
        SOFT_RESET
    }

    private static final byte[] NOTHING = {};

    static final ReplRequest MORE = of(Kind.MORE);

    static ReplRequest of(Kind kind) {
        return new ReplRequest(kind, NOTHING);
    }

    boolean isRaw() {
        return kind == Kind.RUN_RAW || kind == Kind.RAW_INTERRUPTED;
    }
}
