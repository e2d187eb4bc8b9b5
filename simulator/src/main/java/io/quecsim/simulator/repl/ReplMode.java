package io.quecsim.simulator.repl;

/** One way to talk with the REPL. */
interface ReplMode {
    /** The mode is entered: what it says first. */
    void begin();

    /** A byte typed, 0 to 255. */
    ReplRequest type(int c);

    /** What was asked for is done: asks for the next. */
    void done();

    /** How many bytes the device had not, after {@link ReplRequest.Kind#NO_ROOM}. */
    int lackingBytes();
}
