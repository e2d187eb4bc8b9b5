# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    before = mem()
    a=1;b=2;c=a+b;d=c*1000
    print("small ints", mem() - before)


def p1():
    a=1.5
    before = mem()
    b=a+1;c=b*2;d=-c;e=abs(d)
    print("float add", mem() - before)


def p2():
    before = mem()
    a=0.1;b=2.5;c=1e10
    print("float consts", mem() - before)


def p3():
    a=2.0
    before = mem()
    b=round(a);c=int(a);d=float(3);e=float("1.5");f=divmod(a,1.5)
    print("float calls", mem() - before)


def p4():
    before = mem()
    a=[i*0.5 for i in range(20)]
    print("float list", mem() - before)


def p5():
    a=2.0
    before = mem()
    b=a>1;c=a==2.0;d=a<3
    print("float compare neg", mem() - before)


def p6():
    before = mem()
    b=2.0**3;c=2**0.5;d=2**-1
    print("float pow", mem() - before)


def p7():
    a=7;b=2
    before = mem()
    c=a/b;d=a//b;e=a%b
    print("int division float", mem() - before)


def p8():
    import utime
    before = mem()
    t=utime.ticks_ms();d=utime.ticks_diff(t,5)
    print("ticks", mem() - before)


def p9():
    import ustruct
    before = mem()
    a=ustruct.pack("<HIB",1,2,3);b=ustruct.unpack("<HIB",a);c=ustruct.calcsize("<I");d=ustruct.pack(">f",1.5);e=ustruct.unpack("<d",b"\x00"*8)
    print("struct", mem() - before)


def p10():
    import ustruct
    b=bytearray(10)
    before = mem()
    ustruct.pack_into("<I",b,0,5);x=ustruct.unpack_from("<I",b,0)
    print("struct into", mem() - before)


def p11():
    import math
    before = mem()
    a=math.sin(1);b=math.sqrt(2);c=math.floor(1.5);d=math.pi
    print("math", mem() - before)

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
