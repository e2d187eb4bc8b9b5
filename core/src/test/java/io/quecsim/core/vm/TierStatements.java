package io.quecsim.core.vm;

import io.quecsim.core.fuzz.Chance;

/** Statements of {@link TierPrograms}. */
abstract class TierStatements extends TierExpressions {
    final StringBuilder out = new StringBuilder();
    /** The function is a generator. */
    boolean yields;

    int loops;
    private int counters;

    TierStatements(Chance chance) {
        super(chance);
    }

    void line(int indent, String text) {
        out.append("    ".repeat(indent)).append(text).append('\n');
    }

    void body(int indent, int depth, int count) {
        for (int i = 0; i < count; i++) {
            statement(indent, depth);
        }
    }

    void statement(int indent, int depth) {
        // Most of what fails does not end the function, or little of it would run.
        int in = indent;
        boolean guarded = indent < 4 && chance.oneIn(3);
        if (guarded) {
            line(in++, "try:");
        }
        if (depth > 0 && chance.oneIn(2)) {
            compound(in, depth - 1);
        } else {
            line(in, simple());
        }
        if (guarded) {
            line(indent, "except " + chance.pick("Exception", "Exception", "(TypeError, NameError)") + " as e:");
            line(
                    in,
                    chance.pick(
                            "log.append(type(e))",
                            "pass",
                            "print(e)",
                            "v0 = e",
                            "i0 = 2",
                            "l0 = [1, 2]; i0 = 1",
                            "x0 = 1.0; o0 = A(1)"));
        }
    }

    private String simple() {
        return switch (chance.below(34)) {
            case 0, 1, 2 -> chance.pick("i0", "i1", "i2") + " = " + integer(2);
            case 3, 4 ->
                chance.pick("i0", "i1", "i2", "g0", "x0", "v0") + " "
                        + chance.pick("+", "-", "*", "//", "%", "&", "|", "^", "<<", ">>") + "= " + integer(1);
            case 5 -> "v0 = " + any(2);
            case 6 -> "x0 = " + real(2);
            case 7 -> "s0 = " + text(2);
            case 8 -> "l0.append(" + any(1) + ")";
            case 9 -> "l0[" + index("l0") + "] = " + any(1);
            case 10 -> "l0 = " + list(2);
            case 11 -> "d0[" + key() + "] = " + any(1);
            case 12 ->
                chance.pick(
                        "del d0[" + key() + "]",
                        "d0.pop(" + key() + ", None)",
                        "del l0[" + index("l0") + "]",
                        "del v0",
                        "del i2",
                        "l0.pop()");
            case 13 -> "o0." + chance.pick("x", "x", "y", "z", "new") + " = " + any(1);
            case 14 -> "o0.x += " + integer(1);
            case 15 ->
                chance.pick(
                        "o0 = A(" + integer(1) + ")",
                        "o0 = B(" + integer(1) + ")",
                        "o0 = B.make(i0)",
                        "o0 = o0 + 1",
                        "o0 = o0.both(i0, i1)");
            case 16 -> "b0[" + index("b0") + "] = " + integer(1);
            case 17 ->
                chance.pick(
                        "i0, i1 = i1, i0",
                        "i0, *l1 = l0",
                        "i0, v0 = l0",
                        "(i0, i1), v0 = (i1, 2), 3",
                        "v0, i0, i1 = l0",
                        "*l1, i0 = l0 or [1]");
            case 18 -> inFunction ? chance.pick("g0 = ", "i0 = ") + integer(1) : "g0 = " + integer(1);
            case 19 -> chance.pick("gl[0] = i0", "gd['a'] = i1", "gl.append(i0)", "log.append(i1)", "gd[i0 & 15] = s0");
            case 20 -> loops > 0 ? chance.pick("break", "continue") : "pass";
            case 21 ->
                chance.oneIn(3)
                        ? "raise " + chance.pick("Oops('o')", "ValueError(i0)", "KeyError", "Oops", "StopIteration")
                        : "v0 = i0";
            case 22 -> inFunction && chance.oneIn(2) ? "return " + (any(2)) : "v0 = " + any(1);
            case 23 ->
                yields
                        ? chance.pick(
                                "yield " + any(1),
                                "v0 = yield i0",
                                "yield from " + iterable(),
                                "v0 = yield from iter(" + iterable() + ")")
                        : "v0 = i1";
            case 24 -> "print(" + any(2) + ", " + integer(1) + ")";
            case 25 ->
                chance.oneIn(4)
                        ? chance.pick(
                                "gc.collect()",
                                "print(gc.mem_alloc())",
                                "print(utime.ticks_us())",
                                "print(micropython.stack_use())")
                        : "v0 = s0";
            case 26 ->
                chance.oneIn(2)
                        ? "micropython.schedule(callback, " + (chance.oneIn(5) ? "'n'" : "i0 & 7") + ")"
                        : "later(callback, " + chance.between(1, 60) + ")";
            case 27 -> "assert " + condition(1) + (chance.oneIn(2) ? ", i0" : "");
            case 28, 29, 30 ->
                current > 0 ? "v0 = " + call(chance.below(Math.min(current, functions))) : "v0 = " + any(1);
            case 31 ->
                chance.oneIn(3)
                        ? "l1.append(bytearray(" + chance.pick("10", "500", "i0 & 1023", "3000") + "))"
                        : "l1.append(i0)";
            case 32 -> "l0.sort(" + chance.pick("", "key=lambda v: -v", "key=str", "reverse=True") + ")";
            default ->
                "b0 = " + chance.pick("b0 + b'ab'", "bytearray(l0)", "bytearray(i0 & 31)", "bytearray(s0, 'utf-8')");
        };
    }

    void compound(int indent, int depth) {
        int count = chance.between(1, 3);
        switch (chance.below(12)) {
            case 0, 1 -> {
                line(indent, "if " + condition(2) + ":");
                body(indent + 1, depth, count);
                if (chance.oneIn(3)) {
                    line(indent, "elif " + condition(1) + ":");
                    body(indent + 1, depth, 1);
                }
                if (chance.oneIn(2)) {
                    line(indent, "else:");
                    body(indent + 1, depth, 1);
                }
            }
            case 2, 3, 4 ->
                loop(
                        indent,
                        "for " + chance.pick("i0", "i1", "v0", "i2", "g0", "l0[0]", "o0.x") + " in " + range() + ":",
                        depth,
                        count);
            case 5, 6 ->
                loop(
                        indent,
                        chance.oneIn(5)
                                ? "for i0, v0 in "
                                        + chance.pick(
                                                "enumerate(l0)", "d0.items()", "zip(l0, s0)", "[(1, 2), (i0, 'q')]")
                                        + ":"
                                : "for " + chance.pick("v0", "i1", "s0") + " in " + iterable() + ":",
                        depth,
                        count);
            case 7 -> {
                String n = "w" + counters++;
                line(indent, n + " = " + chance.between(1, 12));
                loop(
                        indent,
                        "while " + n + (chance.oneIn(2) ? " and " + condition(1) : " > 0") + ":",
                        depth,
                        count,
                        n + " -= 1");
            }
            case 8, 9, 10 -> {
                line(indent, "try:");
                body(indent + 1, depth, count);
                boolean handler = !chance.oneIn(4);
                if (handler) {
                    line(
                            indent,
                            "except "
                                    + chance.pick(
                                            "Exception",
                                            "Oops",
                                            "(TypeError, ValueError)",
                                            "ZeroDivisionError",
                                            "Exception as e",
                                            "KeyError as e",
                                            "IndexError",
                                            "MemoryError")
                                    + ":");
                    body(indent + 1, depth, 1);
                    if (chance.oneIn(5)) {
                        line(indent, "else:");
                        body(indent + 1, depth, 1);
                    }
                }
                if (!handler || chance.oneIn(4)) {
                    line(indent, "finally:");
                    body(indent + 1, depth, 1);
                }
            }
            default -> {
                line(indent, "with " + chance.pick("A(i0)", "o0", "B(i1)") + chance.pick("", " as o0", " as v0") + ":");
                body(indent + 1, depth, count);
            }
        }
    }

    void loop(int indent, String head, int depth, int count, String... first) {
        line(indent, head);
        loops++;
        for (String each : first) {
            line(indent + 1, each);
        }
        body(indent + 1, depth, count);
        loops--;
        if (chance.oneIn(6)) {
            line(indent, "else:");
            body(indent + 1, depth, 1);
        }
    }
}
