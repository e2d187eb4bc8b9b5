# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    before = mem()
    b=str(5);c=str(12345);d=str(-7)
    print("str of ints", mem() - before)


def p1():
    before = mem()
    b=str(1.5);c=str(0.1)
    print("str of float", mem() - before)


def p2():
    before = mem()
    b=str([1,2,3]);c=repr({"a":1});d=str((1,2))
    print("str of list", mem() - before)


def p3():
    before = mem()
    b=repr("hello")
    print("repr str", mem() - before)


def p4():
    before = mem()
    b="{}".format(1);c="{}-{}".format("a","b");d="{:5d}".format(7)
    print("str format small", mem() - before)


def p5():
    before = mem()
    b="%d" % 5;c="%s-%s" % ("ab","cd");d="%5.2f" % 3.14159
    print("str percent", mem() - before)


def p6():
    before = mem()
    b="{}:{}:{}".format("a"*30,"b"*30,"c"*30)
    print("str format long", mem() - before)


def p7():
    before = mem()
    b="%s,%s" % ("a"*50,"b"*50)
    print("str percent long", mem() - before)


def p8():
    before = mem()
    b="{a} {b}".format(a=1,b=2)
    print("str format kw", mem() - before)


def p9():
    before = mem()
    b="{:.2f}".format(3.14159);c="{:08.3f}".format(2.5);d="{:g}".format(1.5)
    print("str format float", mem() - before)


def p10():
    before = mem()
    for i in range(10): b="value=%d temp=%s" % (i,"x")
    print("str percent many", mem() - before)


def p11():
    before = mem()
    for i in range(10): b="value={} temp={}".format(i,"x")
    print("str format many", mem() - before)


def p12():
    before = mem()
    b="{:>{}}".format("a",10)
    print("str format nested", mem() - before)


def p13():
    before = mem()
    b="{!r}".format("abc");c="%r" % "abc"
    print("str format repr", mem() - before)


def p14():
    before = mem()
    b="%(a)s %(b)d" % {"a":"x","b":3}
    print("str percent dict", mem() - before)


def p15():
    before = mem()
    b=hex(255);c=oct(8);d=bin(5)
    print("str hex oct bin", mem() - before)


def p16():
    import uio
    before = mem()
    s=uio.StringIO();s.write("abc");s.write("x"*100);v=s.getvalue()
    print("stringio", mem() - before)


def p17():
    import ujson
    before = mem()
    s=ujson.dumps({"a":1,"b":[1,2,3],"c":"text"})
    print("json dumps", mem() - before)

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
gc.collect()
p8()
gc.collect()
p9()
gc.collect()
p10()
gc.collect()
p11()
gc.collect()
p12()
gc.collect()
p13()
gc.collect()
p14()
gc.collect()
p15()
gc.collect()
p16()
gc.collect()
p17()
