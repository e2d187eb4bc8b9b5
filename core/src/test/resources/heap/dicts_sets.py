# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    before = mem()
    a={};b={"a":1};c={"a":1,"b":2,"c":3}
    print("dict literal", mem() - before)


def p1():
    d={}
    before = mem()
    for i in range(50): d[i]=i
    print("dict grow", mem() - before)


def p2():
    d={}
    before = mem()
    for i in range(20): d["k%d"%i]=i
    print("dict grow str", mem() - before)


def p3():
    d={}
    for i in range(50): d[i]=i
    before = mem()
    for i in range(50): del d[i]
    print("dict del", mem() - before)


def p4():
    d={}
    for i in range(20): d[i]=i
    before = mem()
    for i in range(100):
        del d[i]
        d[i+20]=i
    print("dict del readd", mem() - before)


def p5():
    d={"a":1,"b":2,"c":3}
    before = mem()
    x=d.pop("a");y=d.pop("zz",None);z=d.popitem();d.clear()
    print("dict pop", mem() - before)


def p6():
    d={"a":1,"b":2,"c":3}
    before = mem()
    e=d.copy();f=dict(d);g=dict(a=1,b=2)
    print("dict copy", mem() - before)


def p7():
    d={"a":1}
    before = mem()
    d.update({"b":2,"c":3});d.update(x=1)
    print("dict update", mem() - before)


def p8():
    d={"a":1,"b":2}
    before = mem()
    for k,v in d.items(): pass
    for k in d: pass
    for v in d.values(): pass
    l=list(d.items());m=list(d)
    print("dict items", mem() - before)


def p9():
    d={"a":1}
    before = mem()
    x=d.get("a");y=d.get("b",5);z=d.setdefault("q",[])
    print("dict get setdefault", mem() - before)


def p10():
    before = mem()
    d={i:i*i for i in range(20)}
    print("dict comp", mem() - before)


def p11():
    before = mem()
    d={"a":{"b":[1,2,{"c":3}]}}
    print("dict nested", mem() - before)


def p12():
    before = mem()
    d=dict([(1,2),(3,4)])
    print("dict from pairs", mem() - before)


def p13():
    d={}
    before = mem()
    for i in range(10): d.setdefault(i%3,[]).append(i)
    print("dict of list", mem() - before)


def p14():
    d={"a":1}
    before = mem()
    x="a" in d;y=len(d);z=d=={"a":1}
    print("dict eq in len", mem() - before)


def p15():
    before = mem()
    s={1,2,3};t=set();u=set([1,2,3])
    print("set literal", mem() - before)


def p16():
    s=set()
    before = mem()
    for i in range(50): s.add(i)
    print("set grow", mem() - before)


def p17():
    s=set(range(50))
    before = mem()
    for i in range(50): s.remove(i)
    print("set remove", mem() - before)


def p18():
    a={1,2,3};b={2,3,4}
    before = mem()
    c=a|b;d=a&b;e=a-b;f=a^b
    print("set ops", mem() - before)


def p19():
    s=set()
    before = mem()
    for i in range(100):
        s.add(i)
        if i>5: s.discard(i-5)
    print("set discard add", mem() - before)


def p20():
    before = mem()
    s={i%7 for i in range(50)}
    print("set comp", mem() - before)


def p21():
    s={1,2,3}
    before = mem()
    t=s.copy();s.update([4,5,6]);x=s.pop();s.clear()
    print("set update copy pop", mem() - before)


def p22():
    a={1,2,3};b={2,3}
    before = mem()
    c=a.union(b);d=a.intersection(b);e=a.difference(b);f=b.issubset(a);g=a.symmetric_difference(b)
    print("set methods", mem() - before)


def p23():
    import ujson
    s='{"a": 1, "b": [1,2,3], "c": "text", "d": null, "e": 1.5, "f": {"x": true}}'
    before = mem()
    d=ujson.loads(s)
    print("json loads", mem() - before)


def p24():
    import ujson
    before = mem()
    d=ujson.loads('[1,2,3,4,5,6,7,8,9,10,"aaaa","bbbb"]')
    print("json list", mem() - before)

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
