package io.quecsim.core.builtin;

import java.util.List;
import java.util.Set;

/**
 * What a profile decides about built-in functions and modules.
 *
 * @param release of MicroPython, as {@code sys.implementation} tells: 1, 13, 0
 * @param version {@code sys.version}
 * @param platform {@code sys.platform}, or null where the firmware has none
 * @param mpy {@code sys.implementation.mpy}: version and features of loadable bytecode
 * @param path what {@code sys.path} begins with
 * @param weakLinks whether {@code ujson} is also found as {@code json}
 * @param absent what this firmware lacks: {@code "math.log10"}, or a whole module by its name; see {@link Absent}
 * @param collectTells whether {@code gc.collect()} returns a count: upstream ports do, the modules' firmware does not
 *     ({@code MICROPY_PY_GC_COLLECT_RETVAL})
 * @param time how {@code utime} counts
 * @param threads how {@code _thread} counts
 * @param randomSeed start of {@code urandom}; 0 for the firmware's own
 */
public record Firmware(
        List<Integer> release,
        String version,
        String platform,
        int mpy,
        List<String> path,
        boolean weakLinks,
        Set<String> absent,
        boolean collectTells,
        TimeRules time,
        ThreadRules threads,
        long randomSeed) {}
