# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    a=1<<40;b=1<<41
    before = mem()
    c=a+b
    print("bigint add", mem() - before)


def p1():
    a=1<<40
    before = mem()
    b=a*a;c=b*b;d=c-1;e=d//3;f=d%1000007
    print("bigint many", mem() - before)


def p2():
    a=1<<40;b=(1<<40)-5
    before = mem()
    c=a-b
    print("bigint small result", mem() - before)


def p3():
    a=1
    before = mem()
    b=a<<30;c=a<<31;d=a<<32;e=a<<64;f=e>>40
    print("bigint shift", mem() - before)


def p4():
    n=1
    before = mem()
    for i in range(1,40): n*=i
    print("bigint loop fact", mem() - before)


def p5():
    a=3
    before = mem()
    b=a**50;c=pow(3,50,1000)
    print("bigint pow", mem() - before)


def p6():
    a=1<<100
    before = mem()
    b=str(a)
    print("bigint str", mem() - before)


def p7():
    a=1<<100
    before = mem()
    b=hex(a);c="%x"%a;d="%d"%a;e="{}".format(a)
    print("bigint hex", mem() - before)


def p8():
    before = mem()
    b=int("123456789012345678901234567890")
    print("bigint from str", mem() - before)


def p9():
    before = mem()
    b=int("12345")
    print("bigint small from str", mem() - before)


def p10():
    a=b"\x01\x02\x03\x04\x05\x06\x07\x08"
    before = mem()
    b=int.from_bytes(a,"little")
    print("bigint from bytes", mem() - before)


def p11():
    a=1<<60
    before = mem()
    b=a.to_bytes(8,"little")
    print("bigint to bytes", mem() - before)


def p12():
    a=(1<<70)-1;b=(1<<60)+7
    before = mem()
    c=a&b;d=a|b;e=a^b;f=~a
    print("bigint and or", mem() - before)


def p13():
    a=-(1<<70)
    before = mem()
    b=-a;c=abs(a);d=+a
    print("bigint neg abs", mem() - before)


def p14():
    a=-(1<<70);b=(1<<60)+7
    before = mem()
    c=a&b;d=a|b;e=a^b
    print("bigint negative and", mem() - before)


def p15():
    a=1<<70;b=1<<70
    before = mem()
    c=a==b;d=a<b;e=a>5
    print("bigint compare", mem() - before)


def p16():
    a=1<<70
    before = mem()
    b=float(a);c=a*1.5;d=a/3
    print("bigint float", mem() - before)


def p17():
    a=0x3fffffff
    before = mem()
    b=a+1;c=-a-1;d=-a-2
    print("bigint 30 bit edge", mem() - before)


def p18():
    a=1<<62
    before = mem()
    a+=1
    a+=1
    a-=3
    print("bigint iadd", mem() - before)


def p19():
    before = mem()
    l=[1<<i for i in range(25,40)]
    print("bigint list", mem() - before)


def p20():
    a=(1<<90)+12345
    before = mem()
    q,r=divmod(a,1000003)
    print("bigint divmod", mem() - before)


def p21():
    a=100000
    before = mem()
    b=a*a;c=b*b
    print("bigint mul small edge", mem() - before)


def p22():
    a=1e15
    before = mem()
    b=int(a);c=int(1e30)
    print("bigint from float", mem() - before)


def p23():
    h=0x811c9dc5
    before = mem()
    for c in b"hello world": h=((h^c)*0x01000193)&0xffffffff
    print("hash mask", mem() - before)


def p24():
    crc=0xffffffff
    before = mem()
    for c in b"abcdefgh":
        crc^=c
        for _ in range(8): crc=(crc>>1)^(0xedb88320 if crc&1 else 0)
    print("crc32 loop", mem() - before)

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
gc.collect()
p18()
gc.collect()
p19()
gc.collect()
p20()
gc.collect()
p21()
gc.collect()
p22()
gc.collect()
p23()
gc.collect()
p24()
