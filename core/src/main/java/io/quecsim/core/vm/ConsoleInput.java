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

    private final Console console;
    private final List<Runnable> listeners = new ArrayList<>();
    /** The console is asked when somebody first waits. */
    private boolean listens;

    ConsoleInput(Console console) {
        this.console = console;
    }

    /** {@code listener} is run on the domain's thread whenever bytes came. */
    public void add(Runnable listener) {
        listeners.add(listener);
        if (!listens) {
            listens = true;
            console.onInput(this::arrived);
        }
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
