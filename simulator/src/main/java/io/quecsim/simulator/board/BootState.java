package io.quecsim.simulator.board;

/** What the firmware remembers over a soft reset of its machine, and forgets when the module itself begins again. */
final class BootState {
    /** Ctrl-C ended {@code main.py}: the next boot leaves it out, once, so that whoever pressed it gets to the prompt. */
    boolean skipsMain;

    void forget() {
        skipsMain = false;
    }
}
