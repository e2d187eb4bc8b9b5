# Locals behind the sixteen that have instructions of one byte: their types are followed like any other's.
import micropython


@micropython.viper
def locals(a: int) -> int:
    l1 = l2 = l3 = l4 = l5 = l6 = l7 = l8 = 1
    m1 = m2 = m3 = m4 = m5 = m6 = m7 = m8 = 2
    late = a * 2
    later = late + m8
    later += late
    name = "m8"
    print(name, m8, later > late)
    return l8 - later + late


# fmt: off
@micropython.viper
def parameters(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, wide: uint, narrow: int, at: ptr8):
    at[narrow] = wide
    print(p15, wide >> 4, narrow * narrow, at[narrow] - narrow)


# fmt: on
print(locals(21), locals(-1))
memory = bytearray(4)
parameters(*range(16), 0x80000041, 3, memory)
print(memory)
try:
    exec("""
@micropython.viper
def f():
    a = b = c = d = e = f = g = h = i = j = k = l = m = n = o = p = 1
    late = 1
    late = print
""")
except Exception as e:
    print(type(e).__name__, e)
