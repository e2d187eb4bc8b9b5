package io.quecsim.core.uasyncio;

/**
 * Heap charge of the library's own coroutines. In the firmware they are generators of bytecode functions: 28 bytes of
 * {@code mp_obj_gen_instance_t} and code state, 4 bytes for each entry of their state and 12 for each handler. The counts are
 * those of the upstream functions compiled by mpy-cross 1.13.
 */
final class GeneratorSize {
    static final int WAIT_FOR = of(15, 1);
    static final int WAIT_FOR_CANCELLER = of(5, 0);
    static final int WAIT_FOR_RUNNER = of(8, 2);
    static final int GATHER = of(17, 1);
    static final int EVENT_WAIT = of(4, 0);
    static final int LOCK_ENTER = of(3, 0);
    static final int LOCK_ACQUIRE = of(11, 1);
    static final int LOCK_EXIT = of(6, 0);
    static final int STREAM = of(8, 0);

    private GeneratorSize() {}

    private static int of(int state, int handlers) {
        return 28 + 4 * state + 12 * handlers;
    }
}
