class O:
    v = 1
    l = [1]


def f():
    x = 1
    x += 2
    x *= 5
    x -= 1
    x //= 3
    x <<= 4
    x >>= 1
    x |= 1
    x &= 0xFF
    x ^= 2
    x %= 10
    x **= 2
    return x


print(f())
o = O()
o.v += 1
o.l += [2]
o.l[0] += 10
d = {"a": 1}
d["a"] += 1
d["a"] *= 3
i = [0, 1]
j = 0
i[j] -= 5
x = 7
x /= 2
print(o.v, O.v, o.l, d, i, x)


def g(values, k):
    values[k] += values[k + 1]
    values[k:] += [1]
    return values


print(g([1, 2, 3], 0))
s = "a"
s += "b"
print(s)
