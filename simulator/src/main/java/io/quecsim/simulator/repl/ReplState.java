package io.quecsim.simulator.repl;

/**
 * What the REPL keeps over a soft reset: its mode, so that a tool in raw mode stays there, and whether it is protected. A
 * module that restarts gets a new one. For the device's thread.
 */
public final class ReplState {
    private boolean raw;
    private boolean refusing;
    private boolean exitForced;
    private boolean mainSkipped;

    /** Whether programs talk with it (raw REPL); then a soft reset does not run {@code main.py}. */
    public boolean isRaw() {
        return raw;
    }

    void raw(boolean newRaw) {
        raw = newRaw;
    }

    /**
     * {@code misc.replEnable(1)}: the friendly prompt answers every line with {@code REPL refuse}, and Ctrl-C interrupts nothing.
     */
    public void refuse(boolean refuses) {
        refusing = refuses;
    }

    /** Whether the REPL is protected. */
    public boolean isRefusing() {
        return refusing;
    }

    /** The SystemExit about to be raised resets the device, whatever others do ({@code pyexec_system_exit}). */
    public void forceExit() {
        exitForced = true;
    }

    boolean takeForcedExit() {
        boolean was = exitForced;
        exitForced = false;
        return was;
    }

    /** The script was ended by Ctrl-C: the next boot does not run {@code main.py}, so that a tool reaches the prompt. */
    public void skipMain() {
        mainSkipped = true;
    }

    /** Whether this boot leaves {@code main.py} out; asked once a boot, and the next one runs it again. */
    public boolean takeSkippedMain() {
        boolean was = mainSkipped;
        mainSkipped = false;
        return was;
    }
}
