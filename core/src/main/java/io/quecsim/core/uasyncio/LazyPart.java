package io.quecsim.core.uasyncio;

/**
 * What importing one module of the library takes of the heap, once: the module, its names, functions and classes
 * ({@code extmod/uasyncio} of 1.13 frozen into the firmware, whose code itself is in flash). Sizes of the allocations in the
 * order they lie on the 32-bit build; negative are those that nobody holds afterwards: the module's function, tuples of
 * names and defaults, functions of class bodies. Tables of dictionaries that grow later are counted by {@link LibraryRoom}.
 */
enum LazyPart {
    /** The package and {@code core}, without what {@link EventLoop} makes: the queues, the context of exceptions. */
    CORE(
            ".core", 16, 16, 16, -16, 16, 16, -16, -16, -32, 16, 32, -16, -16, 16, 16, -16, 64, -16, 16, 16, -16, 64,
            16, 16, 16, -16, 32, 16, 16, 16, -16, 16, 48, 64, -16, 32, 16, 16, -16, 16, 16, 16, 16, 16, 16, 16, 16, 16,
            16, 16, 16, 64, 16, 80, 16, 16, 16, 16, 16, 16, 16, 16, 16, 64, -16, 96, 240, 80, 48),
    /** The module, its dictionary and table; the class's dictionary, table and type; six methods. */
    LOCK(".lock", 16, 16, -16, -16, -16, 32, 16, 16, 16, 16, 16, 16, 16, 64, 64),
    /** The same with five methods. */
    EVENT(".event", 16, 16, -16, -16, -16, 32, 16, 16, 16, 16, 16, 16, 64, 64),
    /** Module, its dictionary and table; three functions, two of them with defaults. */
    FUNCTIONS(".funcs", 16, 16, -16, -16, -16, 16, 16, 32, 16, 48, 32),
    /** The module with {@code Stream}, {@code Server} and the functions that make them. */
    STREAM(
            ".stream", 16, 16, -16, -16, -16, 16, -16, 16, 16, 16, -16, 16, 16, 16, 16, 16, 32, 16, 16, 16, 16, 16, 64,
            16, 16, 144, 16, 16, 16, -16, -16, 32, 32, 64, 64, 80);

    /** Of the module's name, after the package's. */
    final String suffix;

    final int[] bytes;

    LazyPart(String suffix, int... bytes) {
        this.suffix = suffix;
        this.bytes = bytes;
    }
}
