package io.quecsim.core.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code ujson}: texts by the grammar, damaged; what was read is written and read again. */
final class JsonSubject extends GuestSubject {
    @Override
    public String name() {
        return "ujson";
    }

    @Override
    public List<String> rooms() {
        return List.of("io.quecsim.core.builtin.Json");
    }

    @Override
    String prologue() {
        return """
                import ujson, uio
                def t(text):
                    try:
                        v = ujson.loads(text)
                    except Exception as e:
                        return seen(type(e).__name__)
                    try:
                        s = ujson.dumps(v)
                        try:
                            ujson.dumps([v, (1, None), b'x', {2: v}, print, 1.5], separators=(';', ' = '))
                        except TypeError:
                            pass # 1.13 knows no separators.
                    except (MemoryError, RuntimeError) as e:
                        return seen(type(e).__name__)
                    out = uio.StringIO()
                    ujson.dump(v, out)
                    if out.getvalue() != s:
                        print('BROKEN dump', text)
                    seen('read')
                    if '.' in s or 'e' in s or 'n' in s:
                        return
                    # A key that is no text becomes one.
                    w = ujson.load(uio.StringIO(s))
                    if w != v and len(ujson.dumps(w)) != len(s):
                        print('BROKEN', text, s)
                """;
    }

    @Override
    public String input(Chance chance) {
        byte[] text = value(chance, 4).getBytes(StandardCharsets.UTF_8);
        return "t(" + literal(chance.oneIn(3) ? text : damaged(text, chance)) + ")";
    }

    private static String value(Chance chance, int depth) {
        String space = chance.pick("", "", " ", "\n\t ");
        return space
                + switch (chance.below(depth > 0 ? 10 : 6)) {
                    case 0 -> chance.pick("null", "true", "false", "nul", "NaN");
                    case 1 -> string(chance);
                    case 2 ->
                        chance.pick(
                                "0",
                                "-0",
                                "1e5",
                                "1.5",
                                "-12",
                                "1e999",
                                "01",
                                "+1",
                                "1073741824",
                                "123456789012345678901",
                                "1.e",
                                ".5");
                    case 3 -> Long.toString(chance.bits() >> chance.below(64));
                    case 4 -> Double.toString(Double.longBitsToDouble(chance.bits()));
                    case 5 -> string(chance);
                    case 6, 7 -> "[" + chance.several(0, 4, ",", () -> value(chance, depth - 1)) + space + "]";
                    case 8 -> "[".repeat(chance.below(200)) + value(chance, 0);
                    default ->
                        "{" + chance.several(0, 4, ",", () -> string(chance) + space + ":" + value(chance, depth - 1))
                                + "}";
                };
    }

    private static String string(Chance chance) {
        return "\""
                + chance.several(
                        0,
                        6,
                        "",
                        () -> chance.pick(
                                "a",
                                "key",
                                "\\n",
                                "\\\"",
                                "\\u4f60",
                                "\\ud83d\\ude00",
                                "\\u00",
                                "\\x",
                                "\u00e9",
                                "\\/",
                                " ",
                                "\\b",
                                "\u0001"))
                + "\"";
    }
}
