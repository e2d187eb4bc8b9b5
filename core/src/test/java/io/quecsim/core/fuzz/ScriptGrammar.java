package io.quecsim.core.fuzz;

/** Makes statements and expressions that are right by the grammar, and mostly senseless. */
final class ScriptGrammar {
    private static final String[] NAMES = {
        "a",
        "b",
        "x",
        "self",
        "print",
        "len",
        "range",
        "int",
        "str",
        "list",
        "dict",
        "A",
        "f",
        "i",
        "__name__",
        "super",
        "iter"
    };

    private static final String[] NUMBERS = {
        "0",
        "1",
        "-1",
        "7",
        "255",
        "1000",
        "0x3fffffff",
        "0x40000000",
        "-0x40000001",
        "2147483648",
        "1 << 40",
        "10**30",
        "0b101",
        "0o17",
        "1.5",
        "1e300",
        "1e-300",
        "0.1",
        "3j",
        "1_000",
        "True",
        "None"
    };

    private static final String[] STRINGS = {
        "''",
        "'a'",
        "'hello world'",
        "b''",
        "b'\\x00\\xff'",
        "'%d %s' % (1, 'x')",
        "'{}{:>5}'.format(1, 2)",
        "'\\u4f60'",
        "r'\\d+'",
        "'''a\nb'''",
        "'a' 'b'",
        "bytearray(3)",
        "'%s' % a",
        "'x' * 40",
        "f'{a!r:>{b}}'",
        "'{0.real:+05d}'.format(3)"
    };

    private static final String[] BINARY = {
        "+", "-", "*", "/", "//", "%", "**", "<<", ">>", "&", "|", "^", "<", ">", "==", "!=", "<=", ">=", "in",
        "not in", "is", "is not", "and", "or", "@"
    };

    private static final String[] UNARY = {"-", "+", "~", "not "};

    private final Chance chance;

    ScriptGrammar(Chance chance) {
        this.chance = chance;
    }

    static String[] numbers() {
        return NUMBERS.clone();
    }

    static String[] strings() {
        return STRINGS.clone();
    }

    static String[] binary() {
        return BINARY.clone();
    }

    String name() {
        return chance.pick(NAMES);
    }

    String expression(int depth) {
        if (depth <= 0) {
            return switch (chance.below(4)) {
                case 0 -> chance.pick(NUMBERS);
                case 1 -> chance.pick(STRINGS);
                default -> name();
            };
        }
        int d = depth - 1;
        return switch (chance.below(20)) {
            case 0, 1, 2 -> expression(d) + " " + chance.pick(BINARY) + " " + expression(d);
            case 3 -> chance.pick(UNARY) + expression(d);
            case 4 -> "(" + expression(d) + ")";
            case 5 -> expression(d) + "(" + arguments(d) + ")";
            case 6 -> name() + "." + chance.pick("append", "x", "format", "join", "pop", "__class__", "keys", "send");
            case 7 ->
                name() + "." + chance.pick("append", "get", "split", "sort", "update", "close") + "(" + arguments(d)
                        + ")";
            case 8 -> expression(d) + "[" + subscript(d) + "]";
            case 9 -> "[" + chance.several(0, 4, ", ", () -> star(d)) + "]";
            case 10 -> "(" + chance.several(1, 3, ", ", () -> star(d)) + ",)";
            case 11 -> "{" + chance.several(0, 3, ", ", () -> expression(d) + ": " + expression(d)) + "}";
            case 12 -> "{" + chance.several(1, 3, ", ", () -> expression(d)) + "}";
            case 13 -> "[" + expression(d) + comprehension(d) + "]";
            case 14 -> "{" + expression(d) + (chance.oneIn(2) ? ": " + expression(d) : "") + comprehension(d) + "}";
            case 15 -> "(" + expression(d) + comprehension(d) + ")";
            case 16 -> "lambda " + parameters() + ": " + expression(d);
            case 17 -> expression(d) + " if " + expression(d) + " else " + expression(d);
            case 18 ->
                "(" + chance.pick("yield", "yield from ", "await ", "yield ") + (chance.oneIn(3) ? "" : expression(d))
                        + ")";
            default -> "(" + name() + " := " + expression(d) + ")";
        };
    }

    private String star(int depth) {
        return (chance.oneIn(40) ? "*" : "") + expression(depth);
    }

    private String comprehension(int depth) {
        return chance.several(
                1,
                2,
                "",
                () -> " for " + target() + " in " + expression(depth)
                        + (chance.oneIn(3) ? " if " + expression(depth) : ""));
    }

    private String subscript(int depth) {
        return switch (chance.below(4)) {
            case 0 -> expression(depth);
            case 1 -> expression(depth) + ":" + expression(depth);
            case 2 -> "::" + chance.pick("-1", "2", "0", "");
            default -> ":" + expression(depth);
        };
    }

    private String arguments(int depth) {
        return chance.several(0, 3, ", ", () -> chance.pick("", "", "", "*", "**", name() + "=") + expression(depth));
    }

    private String parameters() {
        return chance.several(
                0, 3, ", ", () -> chance.pick("", "", "*", "**") + name() + (chance.oneIn(3) ? "=1" : ""));
    }

    private String target() {
        return switch (chance.below(5)) {
            case 0 -> name() + ", " + name();
            case 1 -> name() + "[" + expression(0) + "]";
            case 2 -> name() + "." + name();
            case 3 -> "(" + name() + ", *" + name() + ")";
            default -> name();
        };
    }

    /** A statement, perhaps with a body, each line behind {@code indent}. */
    String statement(String indent, int depth) {
        String inner = indent + "    ";
        int d = depth - 1;
        String simple = switch (chance.below(14)) {
            case 0, 1, 2 -> target() + " = " + expression(depth);
            case 3 ->
                target() + " " + chance.pick("+", "-", "*", "//", "%", "<<", "|", "**", "@") + "= " + expression(depth);
            case 4 -> chance.pick("del ", "global ", "nonlocal ") + name();
            case 5 -> "return" + (chance.oneIn(2) ? "" : " " + expression(depth));
            case 6 ->
                "raise" + (chance.oneIn(3) ? "" : " " + expression(depth) + (chance.oneIn(3) ? " from " + name() : ""));
            case 7 -> "assert " + expression(depth) + ", " + expression(0);
            case 8 -> chance.pick("break", "continue", "pass", "...");
            case 9 -> "import " + chance.pick("ujson", "a.b", "ure as r", "usys, uos");
            case 10 ->
                "from " + chance.pick("ujson", ".", "..a", "ure") + " import "
                        + chance.pick("*", "a", "(a, b)", "a as b");
            default -> expression(depth);
        };
        if (depth <= 0 || chance.oneIn(2)) {
            return indent + simple + "\n";
        }
        return switch (chance.below(9)) {
            case 0 ->
                indent + "if " + expression(d) + ":\n" + body(inner, d) + indent + "elif " + expression(d) + ":\n"
                        + body(inner, d) + indent + "else:\n" + body(inner, d);
            case 1 ->
                indent + "while " + expression(d) + ":\n" + body(inner, d)
                        + (chance.oneIn(3) ? indent + "else:\n" + body(inner, d) : "");
            case 2 -> indent + async() + "for " + target() + " in " + expression(d) + ":\n" + body(inner, d);
            case 3 ->
                indent + "try:\n" + body(inner, d) + indent + "except "
                        + chance.pick("", "ValueError", "(A, b) as e", "Exception as e") + ":\n" + body(inner, d)
                        + (chance.oneIn(2) ? indent + "finally:\n" + body(inner, d) : "");
            case 4 -> indent + "try:\n" + body(inner, d) + indent + "finally:\n" + body(inner, d);
            case 5 ->
                indent + async() + "with " + expression(d) + (chance.oneIn(2) ? " as " + target() : "") + ":\n"
                        + body(inner, d);
            case 6 -> indent + "class " + name() + (chance.oneIn(2) ? "(" + name() + ")" : "") + ":\n" + body(inner, d);
            case 7 ->
                indent + (chance.oneIn(3) ? "@" + name() + "\n" + indent : "") + async() + "def " + name() + "("
                        + parameters() + "):\n" + body(inner, d);
            default -> indent + "for " + name() + " in range(" + arguments(0) + "):\n" + body(inner, d);
        };
    }

    private String async() {
        return chance.oneIn(4) ? "async " : "";
    }

    private String body(String indent, int depth) {
        return chance.several(1, 3, "", () -> statement(indent, depth));
    }
}
