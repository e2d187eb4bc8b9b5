package io.quecsim.core.vm;

/**
 * MicroPython's lock around the interpreter: one thread of the script runs at a time, and keeps the processor until it waits or
 * lets go. A busy thread lets go every so many branches of one activation ({@code MICROPY_PY_THREAD_GIL_VM_DIVISOR}, whose
 * counter is a local of {@code mp_execute_bytecode}, py/vm.c), and never while a callback is under way, since then the scheduler
 * is locked. Who has waited longest is next: assumed of the operating system's mutex.
 *
 * <p>Branches count only while others wait for their turn, so that a script of one thread pays nothing. They are counted where a
 * loop jumps back, all of the round at once: each branch between the loop's head and its foot as if it was taken or passed once.
 */
final class Gil {
    /** Of MicroPython where a port does not say otherwise. */
    private static final int DEFAULT_BRANCHES = 32;

    private final Vm vm;
    private int branches = DEFAULT_BRANCHES;
    /** Branches of loops that are native here and bytecode on a device. */
    private int nativeBranches;
    /** Others go before the thread that runs when its slice is over. */
    private boolean letsGo;

    Gil(Vm vm) {
        this.vm = vm;
    }

    void branches(int perTurn) {
        branches = perTurn;
    }

    /** Whether the thread whose slice ended steps back behind those that wait; asked once. */
    boolean takeLetsGo() {
        boolean answer = letsGo;
        letsGo = false;
        return answer;
    }

    /** The running thread lets go of the lock and wants it back: who waits goes first. */
    void letGo() {
        if (vm.threads.othersReady()) {
            letsGo = true;
            vm.interpreter.endSliceNow();
        }
    }

    /** {@code frame} jumps back from before the word {@code pc} to {@code to}, and others wait. */
    void round(CodeFrame frame, int pc, int to) {
        frame.branches += frame.code.roundBranches(pc, to);
        if (frame.branches >= branches) {
            frame.branches = 0;
            offer();
        }
    }

    /** A native loop of the running thread passed {@code count} branches of what is bytecode on a device. */
    void passed(int count) {
        if (!vm.threads.othersReady()) {
            return;
        }
        nativeBranches += count;
        if (nativeBranches >= branches) {
            nativeBranches = 0;
            offer();
        }
    }

    private void offer() {
        if (!vm.callbacks.isRunning()) {
            letGo();
        }
    }
}
