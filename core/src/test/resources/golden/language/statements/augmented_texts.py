# 1.13 has no *= and %= for str and bytes, nor number *= sequence; + and the plain operators are there.
for target, op, value in (
    ("'ab'", "*=", "3"),
    ("'ab'", "+=", "'c'"),
    ("'%d'", "%=", "5"),
    ("'%s'", "%=", "'x'"),
    ("b'ab'", "*=", "3"),
    ("b'ab'", "+=", "b'c'"),
    ("b'%d'", "%=", "5"),
    ("3", "*=", "'ab'"),
    ("3", "*=", "[1]"),
    ("3", "*=", "(1,)"),
    ("True", "*=", "'ab'"),
    ("[1]", "*=", "3"),
    ("(1,)", "*=", "3"),
    ("[1]", "+=", "'ab'"),
    ("(1,)", "+=", "(2,)"),
    ("bytearray(b'a')", "+=", "b'b'"),
    ("{1}", "|=", "{2}"),
    ("{1, 2}", "&=", "{2}"),
    ("{1, 2}", "-=", "{2}"),
    ("7", "//=", "2"),
):
    space = {}
    try:
        exec("x = %s\nx %s %s" % (target, op, value), space)
        print(target, op, value, "->", space["x"])
    except TypeError as e:
        print(target, op, value, "->", e)
