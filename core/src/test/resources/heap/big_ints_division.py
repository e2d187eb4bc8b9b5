# Bytes allocated by each pattern, with the collector off: what is kept and what is left behind.
import gc

gc.disable()
mem = gc.mem_alloc


def p0():
    a = -5 * 10 ** 12
    before = mem()
    b = a // 7
    print("floor of negative", mem() - before)


def p1():
    a = -5 * 10 ** 12
    before = mem()
    b = a % 7
    print("modulo of negative", mem() - before)


def p2():
    a = 5 * 10 ** 12
    before = mem()
    b = a // -7; c = a % -7
    print("by negative", mem() - before)


def p3():
    a = -(1 << 80)
    before = mem()
    b = divmod(a, 1000003)
    print("divmod of negative", mem() - before)


def p4():
    a = 7 << 30
    before = mem()
    b = -a % (1 << 200)
    print("modulo by longer", mem() - before)


def p5():
    p = 2 ** 127 - 1
    q = p - 1
    before = mem()
    r = pow(3, q, p)
    print("power modulo", mem() - before)


def p6():
    before = mem()
    r = pow(12345, 65537, 3233)
    print("power modulo small", mem() - before)


def p7():
    p = (1 << 89) - 1
    before = mem()
    r = pow(p - 5, 1 << 64, p)
    print("power modulo of long", mem() - before)


def p8():
    n = 2 ** 60 * 3 ** 20
    before = mem()
    a, b = n, 2 ** 40 * 3 ** 30
    while b: a, b = b, a % b
    print("greatest divisor", mem() - before)


def p9():
    n = 10 ** 30
    before = mem()
    x = n
    y = (x + 1) // 2
    while y < x:
        x = y
        y = (x + n // x) // 2
    print("integer root", mem() - before)


def p10():
    a = 1 << 70
    before = mem()
    try: a // 0
    except ZeroDivisionError: pass
    print("by zero", mem() - before)


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
