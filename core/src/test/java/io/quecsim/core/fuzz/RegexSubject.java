package io.quecsim.core.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code ure}: patterns by the grammar, damaged, on subjects of their own letters. */
final class RegexSubject extends GuestSubject {
    @Override
    public String name() {
        return "ure";
    }

    @Override
    public List<String> rooms() {
        return List.of("io.quecsim.core.regex.", "io.quecsim.core.builtin.Re");
    }

    @Override
    String prologue() {
        return """
                import ure
                def groups(m, text):
                    if not m:
                        return seen('no')
                    seen('found')
                    if m.group(0) not in text:
                        print('BROKEN', text)
                    for f in ('groups', 'span', 'start', 'end'):
                        if hasattr(m, f):
                            getattr(m, f)()
                    i = 1
                    while True:
                        try:
                            g = m.group(i)
                        except IndexError:
                            break
                        if g is not None and g not in text:
                            print('BROKEN', i, text)
                        i += 1
                def t(pattern, text):
                    try:
                        r = ure.compile(pattern)
                        groups(r.match(text), text)
                        groups(r.search(text), text)
                        parts = r.split(text, 3)
                        r.sub('<\\\\g<0>>', text)
                        ure.sub(pattern, lambda m: m.group(0), text, 2)
                    except Exception as e:
                        return seen(type(e).__name__)
                """;
    }

    @Override
    public String input(Chance chance) {
        byte[] pattern = alternatives(chance, 3).getBytes(StandardCharsets.UTF_8);
        if (!chance.oneIn(3)) {
            pattern = damaged(pattern, chance);
        }
        String text = chance.several(
                0,
                12,
                "",
                () -> chance.pick("a", "b", "ab", "1", " ", "\n", "_", "OK", "+CSQ: ", "x".repeat(chance.below(40))));
        String made = literal(pattern);
        String subject = literal(text.getBytes(StandardCharsets.UTF_8));
        // As texts most of the time: those are what scripts give.
        boolean ascii = text.chars().allMatch(c -> c < 128) && !made.contains("\\x");
        return ascii && !chance.oneIn(4)
                ? "t(" + made.substring(1) + ", " + subject.substring(1) + ")"
                : "t(" + made + ", " + subject + ")";
    }

    private static String alternatives(Chance chance, int depth) {
        return chance.several(
                1, chance.oneIn(3) ? 3 : 1, "|", () -> chance.several(0, 4, "", () -> piece(chance, depth - 1)));
    }

    private static String piece(Chance chance, int depth) {
        String atom = switch (chance.below(depth > 0 ? 12 : 9)) {
            case 0 -> ".";
            case 1 -> chance.pick("\\d", "\\w", "\\s", "\\D", "\\W", "\\S", "\\.", "\\\\", "\\b", "\\1");
            case 2 ->
                "[" + chance.pick("", "^")
                        + chance.several(1, 4, "", () -> chance.pick("a-z", "0-9", "a", "\\d", "-", "\\]", "z-a", "^"))
                        + "]";
            case 3 -> chance.pick("^", "$");
            case 4, 5, 6, 7, 8 -> chance.pick("a", "b", "1", "OK", "\\+CSQ: ", "_");
            case 9 -> "(?:" + alternatives(chance, depth) + ")";
            default -> "(" + alternatives(chance, depth) + ")";
        };
        return atom + chance.pick("", "", "", "*", "+", "?", "*?", "+?", "??", "{2}");
    }
}
