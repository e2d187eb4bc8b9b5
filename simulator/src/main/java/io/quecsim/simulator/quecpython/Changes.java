package io.quecsim.simulator.quecpython;

import java.util.ArrayList;
import java.util.List;

/** Who wants to know when the state of a port or socket changes: waiting script threads and event loops. */
final class Changes {
    private final List<Runnable> listeners = new ArrayList<>();

    void add(Runnable listener) {
        listeners.add(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }

    /** Tells them all; they may come and go meanwhile. */
    void tell() {
        if (!listeners.isEmpty()) {
            for (Runnable listener : listeners.toArray(new Runnable[0])) {
                listener.run();
            }
        }
    }
}
