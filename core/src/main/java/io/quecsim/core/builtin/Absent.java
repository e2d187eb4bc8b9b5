package io.quecsim.core.builtin;

import java.util.Set;

/**
 * What known firmware is built without, for {@link Firmware#absent}: {@code "math.log10"} is a member, {@code "uheapq"} a
 * module. Quirks of a single module belong into its profile.
 */
public final class Absent {
    /**
     * The public QuecPython firmware of 2021: switches of {@code ports/quectel/core/source/mpconfigport.h} and the defaults of
     * {@code py/mpconfig.h} for those it does not name; the public API stubs agree.
     */
    public static final Set<String> QUECPYTHON_2021 = Set.of(
            "builtins.UnicodeError",
            "builtins.frozenset",
            "builtins.reversed",
            "cmath.log10",
            "math.acosh",
            "math.asinh",
            "math.atanh",
            "math.cosh",
            "math.erf",
            "math.erfc",
            "math.expm1",
            "math.gamma",
            "math.isclose",
            "math.lgamma",
            "math.log10",
            "math.log2",
            "math.sinh",
            "math.tanh",
            "micropython.RingIO",
            "micropython.alloc_emergency_exception_buf",
            "micropython.mem_current",
            "micropython.mem_peak",
            "micropython.mem_total",
            "ubinascii.crc32",
            "ucollections.OrderedDict",
            "uheapq",
            "ure.DEBUG",
            "ure.sub",
            "usys.atexit",
            "usys.exc_info",
            "utime.gmtime",
            "utime.time_ns");

    /** Methods of types that the same firmware is built without, beside those that its {@code Feature}s leave out. */
    public static final Set<String> METHODS_QUECPYTHON_2021 =
            Set.of("match.end", "match.groups", "match.span", "match.start");

    /** Upstream MicroPython: what only the modules' firmware adds. */
    public static final Set<String> UPSTREAM = Set.of(
            "_thread.allocate_semphore",
            "_thread.delete_lock",
            "_thread.delete_semphore",
            "_thread.get_heap_size",
            "_thread.stop_thread",
            "_thread.threadIsRunning",
            "utime.getTimeZone",
            "utime.setTimeZone");

    private Absent() {}
}
