package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.vm.Vm;
import java.nio.charset.StandardCharsets;

/** The module {@code ure}: regular expressions, see {@link io.quecsim.core.regex}. */
@PyModule("ure")
final class ReModule {
    /** Flag of {@code compile}: print the matcher's code. */
    @PyConst(name = "DEBUG")
    static final int DEBUG = 0x1000;

    /** {@code ure.compile(pattern[, flags])}: raises ValueError for a wrong pattern. Source: extmod/modure.c. */
    @PyFunction
    static Object compile(Vm vm, Object pattern, @Default("0") int flags) {
        RePattern compiled = RePattern.compile(vm, pattern);
        if ((flags & DEBUG) != 0) {
            vm.console.write(compiled.code.listing().getBytes(StandardCharsets.ISO_8859_1));
        }
        return compiled;
    }

    /** {@code ure.match(pattern, string)}: at the start of the string; a match or None. Source: extmod/modure.c. */
    @PyFunction
    static Object match(
            Vm vm, Object pattern, Object string, @Default("null") Object position, @Default("null") Object end) {
        return RePattern.of(vm, pattern).exec(vm, string, true);
    }

    /** {@code ure.search(pattern, string)}: anywhere in the string; a match or None. Source: extmod/modure.c. */
    @PyFunction
    static Object search(
            Vm vm, Object pattern, Object string, @Default("null") Object position, @Default("null") Object end) {
        return RePattern.of(vm, pattern).exec(vm, string, false);
    }

    /**
     * {@code ure.sub(pattern, replace, string[, count[, flags]])}: replaces matches, all of them if count is 0; an empty match
     * ends it. Replace is a text, in which {@code \1} and {@code \g<1>} stand for groups, or a function that makes one of a
     * match. Source: extmod/modure.c.
     */
    @PyFunction
    static Object sub(
            Vm vm,
            Object pattern,
            Object replace,
            Object string,
            @Default("0") int count,
            @Default("null") Object flags) {
        return ReSubstitution.run(vm, RePattern.of(vm, pattern), replace, string, count);
    }
}
