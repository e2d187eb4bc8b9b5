package io.quecsim.core.uasyncio;

/**
 * What importing one of the library's lazily loaded modules leaves on the heap, once: the module, its names, functions and
 * class ({@code extmod/uasyncio} of 1.13 frozen into the firmware, whose code itself is in flash).
 */
enum LazyPart {
    /** Module, its dictionary and table; the class's dictionary, table and type; six methods. */
    LOCK("uasyncio.lock", 16, 16, 32, 16, 64, 64, 16, 16, 16, 16, 16, 16),
    /** The same with five methods. */
    EVENT("uasyncio.event", 16, 16, 32, 16, 64, 64, 16, 16, 16, 16, 16),
    /** Module, its dictionary and table; three functions, two of them with defaults. */
    FUNCTIONS("uasyncio.funcs", 16, 16, 48, 32, 16, 16, 16, 32);

    /** Blocks that nobody holds afterwards: the module's function, a tuple of names, the function of a class body. */
    static final int LEFT_BEHIND = 3;

    final String module;
    /** Bytes of each allocation that stays. */
    final int[] kept;

    LazyPart(String module, int... kept) {
        this.module = module;
        this.kept = kept;
    }
}
