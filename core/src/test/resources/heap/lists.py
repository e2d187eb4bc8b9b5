# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    before = mem()
    a=[1,2,3];b=[];c=[None]*10
    print("list literal", mem() - before)


def p1():
    l=[]
    before = mem()
    for i in range(50): l.append(i)
    print("list append", mem() - before)


def p2():
    l=[1,2,3,4,5]
    before = mem()
    l.insert(0,9);l.insert(3,8);a=l.pop();b=l.pop(0);l.remove(3)
    print("list insert pop", mem() - before)


def p3():
    l=list(range(100))
    before = mem()
    while l: l.pop()
    print("list pop all", mem() - before)


def p4():
    l=list(range(100))
    before = mem()
    while l: l.pop(0)
    print("list pop front all", mem() - before)


def p5():
    l=list(range(30))
    before = mem()
    a=l[5:15];b=l[::2];c=l[:];d=l[-5:]
    print("list slice", mem() - before)


def p6():
    l=list(range(30))
    before = mem()
    l[0:5]=[9];l[3:4]=[1,2,3,4,5,6,7]
    print("list slice assign", mem() - before)


def p7():
    l=list(range(30))
    before = mem()
    del l[0:10];del l[0]
    print("list slice del", mem() - before)


def p8():
    l=[1,2]
    before = mem()
    l.extend([3,4,5]);l.extend(range(20));l.extend((1,2))
    print("list extend", mem() - before)


def p9():
    a=[1,2,3];b=[4,5]
    before = mem()
    c=a+b;c+=a;d=a*3
    print("list add", mem() - before)


def p10():
    a=list(range(20))
    before = mem()
    b=a.copy();a.clear();c=list(b)
    print("list copy clear", mem() - before)


def p11():
    a=[5,3,1,4]
    before = mem()
    a.sort();b=sorted(a);c=sorted(a,reverse=True);d=sorted(a,key=lambda x:-x)
    print("list sort", mem() - before)


def p12():
    before = mem()
    a=[i for i in range(10)];b=[i*2 for i in range(33) if i%2]
    print("list comp", mem() - before)


def p13():
    before = mem()
    a=[[0]*4 for _ in range(4)]
    print("list comp nested", mem() - before)


def p14():
    before = mem()
    a=list((1,2,3));b=list("abc")
    print("list of list tuple", mem() - before)


def p15():
    a=[1,2,3,"a"]
    before = mem()
    b=2 in a;c=a.count(1);d=a.index("a")
    print("list in count index", mem() - before)


def p16():
    a=[1,2,3]
    before = mem()
    a.reverse();b=list(reversed(a)) if 0 else 0
    print("list reverse", mem() - before)


def p17():
    a=[]
    before = mem()
    for i in range(10): a.append("item%d"%i)
    print("list append str", mem() - before)


def p18():
    before = mem()
    a=[0]*100;b=[1,2]*10
    print("list multiply", mem() - before)


def p19():
    q=[]
    before = mem()
    for i in range(30):
        q.append(i)
        if len(q)>5: q.pop(0)
    print("list fifo", mem() - before)

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
