package io.quecsim.core.vm;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.port.Console;
import java.util.ArrayList;
import java.util.List;

/** Who wants to know of bytes typed at an asynchronous console: script threads that read it, event loops, the prompt. */
public final class ConsoleInput {
    /** Where nobody has given the firmware an editor. */
    static final LineReader NO_EDITOR = (vm, prompt) -> {
        throw PyErrors.notImplemented(vm, "input() needs the prompt's line editor, and this device has none");
    };

    private final List<Runnable> listeners = new ArrayList<>();

    ConsoleInput(Console console) {
        if (console.isAsynchronous()) {
            console.onInput(this::arrived);
        }
    }

    /** {@code listener} is run on the domain's thread whenever bytes came. */
    public void add(Runnable listener) {
        listeners.add(listener);
    }

    /** Forgets one {@link #add}. */
    public void remove(Runnable listener) {
        listeners.remove(listener);
    }

    private void arrived() {
        // A copy, since a listener that has what it wants goes away.
        for (Runnable listener : listeners.toArray(new Runnable[0])) {
            listener.run();
        }
    }
}
