package io.quecsim.core.vm;

import io.quecsim.core.fuzz.Chance;
import java.util.function.IntFunction;

/**
 * Expressions of {@link TierPrograms}. Names tell what a variable usually holds: {@code i} an int, {@code x} a float, {@code s} a str,
 * {@code l} a list, {@code d} a dict, {@code b} a bytearray, {@code o} an object, {@code v} anything. Now and then it is something else.
 */
abstract class TierExpressions {
    static final String[] PARAMETERS = {"i0", "l0", "v0", "i1", "s0", "o0"};

    final Chance chance;
    int functions;
    /** The function being written; those before it can be called. */
    int current;
    /** How many arguments each takes at the least and at the most. */
    final int[] least = new int[10];

    final int[] most = new int[10];
    final boolean[] generator = new boolean[10];
    /** Not a statement of the module. */
    boolean inFunction;

    TierExpressions(Chance chance) {
        this.chance = chance;
    }

    String range() {
        return "range("
                + chance.pick(
                        "" + chance.between(0, 12),
                        "i0 & 7",
                        "len(l0)",
                        "1, " + chance.between(1, 9),
                        "9, i1 & 3, -2",
                        "0, 20, 1 + (i0 & 3)",
                        "g0 & 3",
                        "-3, 3")
                + ")";
    }

    String iterable() {
        return chance.pick(
                "l0",
                "s0",
                "d0",
                "b0",
                "gl",
                "o0",
                "It(" + chance.between(0, 6) + ")",
                "(1, 2.5, None)",
                "reversed(l0)",
                "map(lambda v: v, l0)",
                "[i1 for i1 in range(4) if i1 & 1]",
                "(v0 for v0 in l0)",
                "filter(None, l0)",
                "set((1, 2))",
                "b'abc'",
                "sorted(l0)",
                generatorCall());
    }

    String generatorCall() {
        for (int i = 0; i < Math.min(current, functions); i++) {
            if (generator[i]) {
                return "f" + i + "(" + arguments(i, 1) + ")";
            }
        }
        return "l1";
    }

    // Calls.

    String call(int f) {
        String call = "f" + f + "(" + (chance.oneIn(12) ? "*" + list(1) : arguments(f, 1)) + ")";
        return generator[f] ? chance.pick("list(" + call + ")", "next(" + call + ")", call, "sum(" + call + ")") : call;
    }

    String arguments(int f, int depth) {
        int count = chance.oneIn(25) ? chance.between(0, 7) : chance.between(least[f], most[f]);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            String name = PARAMETERS[i % PARAMETERS.length];
            text.append(i == 0 ? "" : ", ");
            if (chance.oneIn(12)) {
                text.append(any(depth));
            } else {
                text.append(
                        switch (name.charAt(0)) {
                            case 'i' -> integer(depth);
                            case 'l' -> inFunction ? "l0" : "[4, 2, k]";
                            case 's' -> "'abc'";
                            case 'o' -> chance.pick("A(3)", "B(2)");
                            default -> chance.oneIn(2) ? integer(depth) : any(depth);
                        });
            }
        }
        return text.toString();
    }

    // Expressions.

    String constant() {
        return chance.pick(
                "0",
                "1",
                "2",
                "3",
                "-1",
                "7",
                "5",
                "None",
                "True",
                "'s'",
                "2.5",
                "(1, 2)",
                "1073741823",
                "-1073741824",
                "255");
    }

    String integer(int depth) {
        if (depth <= 0 || chance.oneIn(3)) {
            return chance.pick(
                    "i0",
                    "i1",
                    "i2",
                    "i0",
                    "i1",
                    "1",
                    "2",
                    "3",
                    "-1",
                    "10",
                    "g0",
                    inFunction ? "len(l0)" : "k + 1",
                    "0x3fffffff",
                    "1 << 20",
                    "o0.x",
                    "l0[0]",
                    "o0.k");
        }
        IntFunction<String> more = this::integer;
        return switch (chance.below(16)) {
            case 0, 1, 2, 3, 4, 5 ->
                "(" + more.apply(depth - 1) + " " + chance.pick("+", "-", "*", "+", "-", "&", "|", "^", "//", "%") + " "
                        + more.apply(depth - 1) + ")";
            case 6 ->
                "(" + more.apply(depth - 1) + chance.pick(" << ", " >> ")
                        + chance.pick("1", "2", "7", "(i0 & 31)", "30") + ")";
            case 7 -> chance.pick("-", "~", "+") + more.apply(depth - 1);
            case 8 -> "o0.add(" + more.apply(depth - 1) + ")";
            case 9 -> "o0(" + more.apply(depth - 1) + ")";
            case 10 -> chance.pick("o0.half", "o0[2]", "B.fixed(i0)", "o0.x", "gl[0]", "gd['a']", "b0[0]");
            case 11 ->
                "(" + more.apply(depth - 1) + " if " + condition(depth - 1) + " else " + more.apply(depth - 1) + ")";
            case 12 -> chance.pick("abs", "int", "min", "max") + "(" + more.apply(depth - 1) + ")" + "";
            case 13 -> "max(" + more.apply(depth - 1) + ", " + more.apply(depth - 1) + ")";
            case 14 -> "l0[" + index("l0") + "]";
            default -> current > 0 && chance.oneIn(3) ? call(chance.below(Math.min(current, functions))) : "(i0 + 1)";
        };
    }

    String real(int depth) {
        return depth <= 0
                ? chance.pick("x0", "1.5", "0.1", "i0", "1e10", "-2.25")
                : chance.pick(
                        real(depth - 1) + chance.pick(" + ", " - ", " * ", " / ") + real(depth - 1),
                        "float(i0)",
                        "abs(x0)",
                        "(x0 + i0)",
                        "(i1 / 3)",
                        "x0 ** 2");
    }

    String text(int depth) {
        return depth <= 0
                ? chance.pick("s0", "'a'", "'bc'", "gs", "str(i0)")
                : chance.pick(
                        "s0 + 'c'",
                        "s0[1:]",
                        "s0[:9] + " + text(depth - 1),
                        "'%s-%d' % (v0, i0)",
                        "'{}'.format(i0)",
                        "s0.upper()",
                        "'q' * (i0 & 7)",
                        "s0[-1]",
                        "','.join(['a', 'b'])",
                        "s0.replace('a', 'zz')[:20]");
    }

    String list(int depth) {
        return chance.pick(
                "[i0, i1]",
                "[]",
                "l0[:5]",
                "l0 + [i0]",
                "[i0] * 3",
                "list(range(4))",
                "[i1 for i1 in range(i0 & 7)]",
                "[i1 + i2 for i1 in range(3) for i2 in (1, 2) if i1 != i2]",
                "sorted(l0)",
                "list(s0)",
                "[3, 2, 1]",
                "[" + any(depth - 1) + "]",
                "l0[::2]");
    }

    String any(int depth) {
        return switch (chance.below(24)) {
            case 0, 1, 2, 3, 4, 5 -> integer(depth);
            case 6 -> real(Math.min(depth, 1));
            case 7 -> text(Math.min(depth, 1));
            case 8 -> depth > 0 ? list(depth) : "l0";
            case 9 -> "(" + integer(depth - 1) + ", " + chance.pick("s0", "v0", "x0") + ")";
            case 10 -> condition(Math.min(depth, 1));
            case 11 -> chance.pick("None", "True", "False", "...");
            case 12 -> "v0";
            case 13 -> "d0.get(" + key() + ")";
            case 14 -> "d0[" + key() + "]";
            case 15 -> chance.pick("o0.x", "o0.y", "o0.z", "o0.gone", "o0.any", "getattr(o0, 'x', 1)", "type(o0).k");
            case 16 -> chance.pick("{i0: i1}", "{v: v + 1 for v in range(3)}", "set([i0, i1])", "dict(a=1)");
            case 17 -> chance.pick("b0[0]", "bytes(b0)", "b'ab'[0]", "len(b0)", "b0[1:]");
            case 18 -> "(lambda v: " + chance.pick("v + 1", "v", "(v, i0)") + ")(" + integer(0) + ")";
            case 19 ->
                chance.pick(
                        "sum(l0)",
                        "max(l0)",
                        "len(l0)",
                        "sorted(l0)",
                        "list(map(str, l0))",
                        "any(l0)",
                        "isinstance(v0, int)",
                        "hash(i0)",
                        "str(l0)",
                        "repr(v0)",
                        "list(zip(l0, s0))",
                        "divmod(i0, 3)",
                        "pow(2, i0 & 63)",
                        "next(iter(l0))",
                        "sum(i0 for i0 in l0)");
            case 20 -> "(not " + any(0) + ")";
            case 21 -> "(" + any(0) + chance.pick(" and ", " or ") + any(0) + ")";
            case 22 -> any(0) + chance.pick(" == ", " != ", " < ", " in ", " is ") + any(0);
            default -> constant();
        };
    }

    String condition(int depth) {
        return switch (chance.below(12)) {
            case 0, 1, 2, 3 ->
                integer(depth) + chance.pick(" < ", " > ", " == ", " <= ", " >= ", " != ") + integer(depth - 1);
            case 4 -> chance.pick("l0", "s0", "d0", "v0", "o0", "i0", "x0", "(not l0)", "(not i0)", "(not v0)", "b0");
            case 5 -> "v0 is " + chance.pick("None", "not None", "True", "i0");
            case 6 ->
                chance.pick("i0", "s0", "2")
                        + chance.pick(" in ", " not in ")
                        + chance.pick("l0", "d0", "(1, 2)", "gl");
            case 7 -> "x0" + chance.pick(" < ", " >= ", " == ", " != ") + chance.pick("i0", "1.5", "x0 * 2");
            case 8 -> "s0" + chance.pick(" == ", " != ", " < ") + chance.pick("'a'", "gs", "'str'");
            case 9 -> "i0 % 2 == " + chance.pick("0", "1");
            case 10 -> condition(depth - 1) + chance.pick(" and ", " or ") + condition(depth - 1);
            default ->
                chance.pick(
                        "0 < i0 < 9",
                        "isinstance(o0, B)",
                        "o0 == A(3)",
                        "o0 < A(5)",
                        "callable(v0)",
                        "(not " + condition(0) + ")");
        };
    }

    String key() {
        return chance.pick("1", "i0", "'a'", "s0", "(1, 2)", "i1 & 3", "2", "v0");
    }

    String index(String of) {
        return chance.pick("0", "0", "-1", "1", "i0 & 1", "len(" + of + ") - 1", "i1 % (len(" + of + ") or 1)", "i0");
    }
}
