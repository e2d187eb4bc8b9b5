package io.quecsim.simulator.board;

import io.quecsim.simulator.repl.ReplState;

/** What the firmware remembers over a soft reset of its machine, and forgets when the module itself begins again. */
final class BootState {
    private ReplState repl = new ReplState();

    ReplState repl() {
        return repl;
    }

    void forget() {
        repl = new ReplState();
    }
}
