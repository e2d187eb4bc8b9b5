package io.quecsim.core.fuzz;

import java.util.List;

/** {@code ustruct}: formats and buffers; what was unpacked packs to the same bytes. */
final class StructSubject extends GuestSubject {
    @Override
    public String name() {
        return "ustruct";
    }

    @Override
    public List<String> rooms() {
        return List.of("io.quecsim.core.builtin.StructModule", "io.quecsim.core.builtin.BinaryCode");
    }

    @Override
    String prologue() {
        return """
                import ustruct
                def t(fmt, data, at):
                    try:
                        n = ustruct.calcsize(fmt)
                        v = ustruct.unpack_from(fmt, data, at)
                        if 'f' in fmt or 'd' in fmt or 'e' in fmt or 's' in fmt:
                            ustruct.pack(fmt, *v)
                            return seen('unpacked')
                        b = bytearray(n + 3)
                        ustruct.pack_into(fmt, b, 1, *v)
                        if ustruct.unpack(fmt, b[1:1 + n]) != v or ustruct.pack(fmt, *v) != bytes(b[1:1 + n]):
                            print('BROKEN', fmt, data)
                        seen('packed')
                    except Exception as e:
                        seen(type(e).__name__)
                def p(fmt, *v):
                    try:
                        if len(ustruct.pack(fmt, *v)) != ustruct.calcsize(fmt):
                            print('BROKEN length', fmt)
                        seen('packed')
                    except Exception as e:
                        seen(type(e).__name__)
                """;
    }

    @Override
    public String input(Chance chance) {
        String format = chance.pick("<", ">", "!", "=", "@", "", "")
                + chance.several(
                        0,
                        6,
                        "",
                        () -> chance.pick("", "", "", "2", "0", "13", "99999999", "99999999999") + code(chance));
        if (chance.oneIn(3)) {
            return "p('" + format + "'"
                    + chance.several(
                            0,
                            5,
                            "",
                            () -> ", "
                                    + chance.pick(
                                            "0",
                                            "-1",
                                            "255",
                                            "65536",
                                            "1 << 31",
                                            "-(1 << 63)",
                                            "1 << 64",
                                            "10**30",
                                            "1.5",
                                            "1e39",
                                            "'a'",
                                            "b'abc'",
                                            "None",
                                            "True"))
                    + ")";
        }
        byte[] data = new byte[chance.below(64)];
        chance.bytes(data);
        return "t('" + format + "', " + literal(data) + ", "
                + chance.pick("0", "0", "0", "1", "-1", "7", "64", "-100", "1 << 40") + ")";
    }

    private static String code(Chance chance) {
        return chance.oneIn(12)
                ? chance.pick("?", "x", "c", "n", "z", " ", "\\x00", "\u00e9", "S", "O", "P", "*")
                : chance.pick("b", "B", "h", "H", "i", "I", "l", "L", "q", "Q", "f", "d", "s");
    }
}
