# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    a="hello";b="world"
    before = mem()
    c=a+b;d=c+"!"
    print("str concat", mem() - before)


def p1():
    s=""
    before = mem()
    for i in range(20): s+="ab"
    print("str concat loop", mem() - before)


def p2():
    a="xy"
    before = mem()
    b=a*50
    print("str mul", mem() - before)


def p3():
    a="hello world this is"
    before = mem()
    b=a[2:8];c=a[-3:];d=a[::1];e=a[:];f=a[5:5]
    print("str slice", mem() - before)


def p4():
    a="hello world this is"
    before = mem()
    b=a[0];c=a[5];d=a[-1]
    print("str index", mem() - before)


def p5():
    a="abcdefg"
    before = mem()
    for c in a: pass
    print("str iter", mem() - before)


def p6():
    a="abcdefg"
    before = mem()
    l=list(a)
    print("str list", mem() - before)


def p7():
    a="Hello There"
    before = mem()
    b=a.upper();c=a.lower();d=b.upper()
    print("str upper lower", mem() - before)


def p8():
    a="  hello  "
    before = mem()
    b=a.strip();c=a.lstrip();d=a.rstrip();e="abc".strip()
    print("str strip", mem() - before)


def p9():
    a="aXbXcXd"
    before = mem()
    b=a.replace("X","--");c=a.replace("q","r");d=a.replace("X","")
    print("str replace", mem() - before)


def p10():
    a="one,two,three,four"
    before = mem()
    b=a.split(",")
    print("str split", mem() - before)


def p11():
    a="one two  three   four"
    before = mem()
    b=a.split()
    print("str split ws", mem() - before)


def p12():
    a="one,two,three,four"
    before = mem()
    b=a.split(",",2);c=a.rsplit(",",1);d=a.rsplit(",")
    print("str split max", mem() - before)


def p13():
    a=["aa","bb","cc"]
    before = mem()
    b=",".join(a);c="".join(a)
    print("str join", mem() - before)


def p14():
    before = mem()
    b=",".join(str(i) for i in range(10))
    print("str join gen", mem() - before)


def p15():
    before = mem()
    b="-".join(("x","yy"))
    print("str join tuple", mem() - before)


def p16():
    a="hello hello"
    before = mem()
    b=a.find("llo");c=a.count("l");d=a.startswith("he");e=a.endswith("lo");f=a.index("e")
    print("str find count", mem() - before)


def p17():
    a="hello world"
    before = mem()
    b=a.encode();c=b.decode()
    print("str encode decode", mem() - before)


def p18():
    a="hello world"
    before = mem()
    b=bytes(a,"utf8");c=str(b,"utf8");d=bytearray(a,"utf8")
    print("str bytes ctor", mem() - before)


def p19():
    a="hello"
    before = mem()
    b=a=="hello";c="ell" in a
    print("str eq in", mem() - before)


def p20():
    before = mem()
    b=chr(65);c=chr(200);d=ord("a")
    print("chr ord", mem() - before)


def p21():
    a="+CSQ: 20,99"
    before = mem()
    i=a.find(":");b=a[i+1:].strip().split(",");c=int(b[0])
    print("str partitionless find slices", mem() - before)


def p22():
    a="12345"
    before = mem()
    b=a.isdigit();c=a.isalpha();d=a.isspace()
    print("str isdigit", mem() - before)


def p23():
    a=b"abc";b=b"def"
    before = mem()
    c=a+b;d=c+b"x"*20
    print("bytes concat", mem() - before)


def p24():
    a=b"hello world"
    before = mem()
    b=a[2:5];c=a[0];d=a[:]
    print("bytes slice", mem() - before)


def p25():
    before = mem()
    b=bytes([1,2,3]);c=bytes(10);d=bytes(range(20))
    print("bytes of list", mem() - before)


def p26():
    before = mem()
    b=b",".join([b"a",b"bb"])
    print("bytes join", mem() - before)


def p27():
    a=b"a,b,c"
    before = mem()
    b=a.split(b",")
    print("bytes split", mem() - before)


def p28():
    import ubinascii
    a=b"\x01\x02\x03\x04"
    before = mem()
    b=ubinascii.hexlify(a);c=ubinascii.unhexlify(b);d=ubinascii.b2a_base64(a);e=ubinascii.a2b_base64(d)
    print("bytes hex", mem() - before)


def p29():
    a=b"hello"
    before = mem()
    for c in a: pass
    l=list(a)
    print("bytes iter", mem() - before)


def p30():
    a=b"aXbXc"
    before = mem()
    b=a.replace(b"X",b"--")
    print("bytes replace", mem() - before)


def p31():
    before = mem()
    b=bytearray(10);c=bytearray(b"hello");d=bytearray([1,2,3])
    print("bytearray ctor", mem() - before)


def p32():
    before = mem()
    b=bytearray()
    print("bytearray empty", mem() - before)


def p33():
    b=bytearray()
    before = mem()
    for i in range(20): b.append(i)
    print("bytearray append", mem() - before)


def p34():
    b=bytearray(b"abc")
    before = mem()
    b.extend(b"defgh");b.extend(b"0123456789")
    print("bytearray extend", mem() - before)


def p35():
    b=bytearray(b"abc")
    before = mem()
    b+=b"defgh"
    b+=b"0123456789"
    print("bytearray iadd", mem() - before)


def p36():
    b=bytearray(b"abc")
    before = mem()
    c=b+b"def";d=c+c
    print("bytearray add", mem() - before)


def p37():
    b=bytearray(b"abcdefgh")
    before = mem()
    c=b[2:5];d=b[:]
    print("bytearray slice", mem() - before)


def p38():
    b=bytearray(b"abcdefgh")
    before = mem()
    c=b.decode();d=bytes(b);e=str(b)
    print("bytearray decode", mem() - before)


def p39():
    b=bytearray(1000)
    before = mem()
    c=bytes(b);d=bytes(b[10:20])
    print("bytearray to from large", mem() - before)


def p40():
    b=bytearray(100)
    before = mem()
    m=memoryview(b);n=m[10:20];o=bytes(n)
    print("memoryview", mem() - before)


def p41():
    from array import array
    before = mem()
    a=array("i",[1,2,3]);b=array("H");c=array("d",[1.5]);
    print("array", mem() - before)


def p42():
    from array import array
    a=array("i")
    before = mem()
    for i in range(20): a.append(i)
    print("array append", mem() - before)


def p43():
    from array import array
    a=array("H")
    before = mem()
    a.extend(array("H",[1,2,3]))
    print("array extend", mem() - before)


def p44():
    from array import array
    a=array("I",[1,2,0xffffffff]);f=array("f",[1.0,2.0])
    before = mem()
    b=a[0];c=a[2];d=f[1]
    print("array read", mem() - before)


def p45():
    import uio
    before = mem()
    s=uio.BytesIO(b"hello");a=s.read(2);b=s.read();c=s.seek(0);l=s.readline()
    print("bytesio", mem() - before)


def p46():
    import ure
    before = mem()
    p=ure.compile("a(b+)c");m=p.match("abbc");g=m.group(1)
    print("re", mem() - before)


def p47():
    import ure
    before = mem()
    m=ure.search("[0-9]+","abc123");p=ure.compile(",");l=p.split("a,b,c")
    print("re search split", mem() - before)

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
gc.collect()
p25()
gc.collect()
p26()
gc.collect()
p27()
gc.collect()
p28()
gc.collect()
p29()
gc.collect()
p30()
gc.collect()
p31()
gc.collect()
p32()
gc.collect()
p33()
gc.collect()
p34()
gc.collect()
p35()
gc.collect()
p36()
gc.collect()
p37()
gc.collect()
p38()
gc.collect()
p39()
gc.collect()
p40()
gc.collect()
p41()
gc.collect()
p42()
gc.collect()
p43()
gc.collect()
p44()
gc.collect()
p45()
gc.collect()
p46()
gc.collect()
p47()
