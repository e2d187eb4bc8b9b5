# Bytes left behind by what raises: a buffer half filled, a parser, an array of arguments.
import gc
import ubinascii
import ujson
import ustruct

gc.disable()
mem = gc.mem_alloc


def fails(name, f, *args):
    gc.collect()
    before = mem()
    try:
        f(*args)
    except Exception:
        pass
    print(name, mem() - before)


class Items:
    def __getitem__(self, i):
        if i > 4:
            raise IndexError
        return i


fails("no number", int, "12a")
fails("no float", float, "1.2.3")
fails("no character", chr, -1)
fails("percent", lambda: "%d" % "x")
fails("percent after text", lambda: "some longer text before it %d" % "x")
fails("percent too few", lambda: "%d %d" % (1,))
fails("percent too many", lambda: "some longer text before it %d" % (1, 2))
fails("format too few", lambda: "{} {}".format(1))
fails("format after text", lambda: "some longer text before it {} {}".format(1))
fails("format key", lambda: "{a}".format(b=1))
fails("format code", lambda: "{:d}".format("x"))
fails("json word", lambda: ujson.loads("{bad"))
fails("json in list", lambda: ujson.loads('{"a": [1, 2, {"b": bad'))
fails("json long text", lambda: ujson.loads('["a text of thirty characters...", bad'))
fails("struct short", lambda: ustruct.unpack("<IIHH", b"abc"))
fails("struct text", lambda: ustruct.pack("I", "x"))
fails("bytes", lambda: bytes([1, 2, "x"]))
fails("bytes of generator", lambda: bytes(i if i < 5 else "x" for i in range(9)))
fails("bytearray", lambda: bytearray([1, 2, "x"]))
fails("range", lambda: range(1, 2, 0))
fails("hex digits", lambda: ubinascii.unhexlify("zz"))
fails("base64", lambda: ubinascii.a2b_base64("abc"))
fails("division", lambda: (1 << 70) // 0)
fails("eval", lambda: eval("1 +"))
fails("exec", lambda: exec("def f(:\n pass"))
fails("unfinished text", lambda: exec('x = "abc\n'))
fails("compiler", lambda: exec("x = 5\nreturn 5\n"))
fails("unpacking", lambda: (lambda a, b: a)(*[1, 2, 3]))
fails("sum of items", lambda: sum(Items()) + "x")
fails("attribute", getattr, 1, "nope")
