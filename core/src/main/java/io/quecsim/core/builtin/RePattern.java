package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Texts;
import io.quecsim.core.object.Types;
import io.quecsim.core.regex.RegexCode;
import io.quecsim.core.regex.RegexCompiler;
import io.quecsim.core.regex.RegexError;
import io.quecsim.core.regex.RegexMatcher;
import io.quecsim.core.regex.RegexTooDeep;
import io.quecsim.core.vm.Vm;

/** A compiled regular expression. */
final class RePattern extends PyObject {
    static final NativeType TYPE = new NativeType("ure", Types.OBJECT, () -> RePatternMethodsBinding.TABLE);

    /** {@code mp_obj_re_t}: base and {@code ByteProg}, then the code ({@code extmod/modure.c}). */
    private static final int BYTES = 16;

    /** Stack of one level of {@code recursiveloop}: eight saved registers, arguments, locals. Assumed. */
    private static final int LEVEL_BYTES = 64;

    /** One step of the matcher: fetch, dispatch, compare. Assumed. */
    private static final int STEP_CYCLES = 12;

    final RegexCode code;

    private RePattern(RegexCode code) {
        this.code = code;
    }

    /** Raises ValueError for a pattern that is wrong. */
    static RePattern compile(Vm vm, Object pattern) {
        try {
            RePattern made = new RePattern(RegexCompiler.compile(Texts.anyType(vm, pattern), vm.current));
            vm.heap.alloc(made, BYTES + made.code.code().length);
            return made;
        } catch (RegexError e) {
            throw PyErrors.valueError(vm, e.getMessage());
        }
    }

    /** A pattern given as object or as text. */
    static RePattern of(Vm vm, Object pattern) {
        return pattern instanceof RePattern ? (RePattern) pattern : compile(vm, pattern);
    }

    /** @param subject octets */
    RegexMatcher over(Vm vm, String subject) {
        return new RegexMatcher(code, subject, vm.stackLeft() / LEVEL_BYTES, vm.current);
    }

    /** Runs a matcher of this pattern on from an octet, and charges its time; raises RuntimeError when it nests too deep. */
    static boolean run(Vm vm, RegexMatcher matcher, boolean anchored, int from) {
        long before = matcher.steps();
        try {
            return anchored ? matcher.match(from) : matcher.search(from);
        } catch (RegexTooDeep e) {
            throw PyErrors.recursionTooDeep(vm);
        } finally {
            vm.spend((matcher.steps() - before) * STEP_CYCLES);
        }
    }

    /** {@code match} and {@code search}: a match or None. */
    Object exec(Vm vm, Object subject, boolean anchored) {
        return exec(vm, subject, null, null, anchored);
    }

    /** @param position where to begin and {@code end} where to end, in octets; only upstream heeds them; null for none */
    Object exec(Vm vm, Object subject, Object position, Object end, boolean anchored) {
        String octets = Texts.anyType(vm, subject);
        int from = 0;
        if (vm.current && position != null) {
            from = Math.max(0, Math.min(vm.ops.toInt(position), octets.length()));
            int to = end == null ? octets.length() : Math.min(vm.ops.toInt(end), octets.length());
            octets = octets.substring(0, Math.max(from, to));
        }
        RegexMatcher matcher = over(vm, octets);
        return run(vm, matcher, anchored, from) ? ReMatch.of(vm, (PyObject) subject, matcher.groups()) : PyNone.NONE;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<re ").append(Integer.toHexString(vm.idOf(this))).append('>');
    }
}
