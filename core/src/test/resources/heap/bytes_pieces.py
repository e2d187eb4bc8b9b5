# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    b = b"a" + b"b" * 20
    before = mem()
    c = b.split(b"b")
    print("empty pieces", mem() - before)


def p1():
    b = b"  "
    before = mem()
    c = b.strip(); d = bytes(); e = b * 0
    print("shared empty", mem() - before)


def p2():
    b = b"abc"
    before = mem()
    c = b[1:1]; d = b[5:]
    print("empty slices", mem() - before)


def p3():
    import uio
    s = uio.BytesIO(b"one")
    before = mem()
    a = s.read(); b = s.read(); c = s.readline(); d = s.read(10)
    print("end of stream", mem() - before)


def p4():
    before = mem()
    a = b""; b = bytes([]); c = b"".join([])
    print("empties", mem() - before)


def p5():
    before = mem()
    a = b"\xff\xfe".decode(); b = str(b"abc\x80d", "utf8")
    print("literal decoded", mem() - before)


def p6():
    import ustruct
    before = mem()
    a = ustruct.unpack("3s0s", b"abc")
    print("empty field", mem() - before)


def p7():
    from ucollections import namedtuple
    before = mem()
    T = namedtuple("T", "alpha beta gamma"); t = T(1, 2, 3)
    print("fields in a text", mem() - before)


gc.collect()
p0()
gc.collect()
p1()
gc.collect()
p2()
gc.collect()
p3()
gc.collect()
p4()
gc.collect()
p5()
gc.collect()
p6()
gc.collect()
p7()
