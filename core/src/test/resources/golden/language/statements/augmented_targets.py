# Augmented assignment to names, attributes, items and slices; the target's parts are computed once.
def note(x):
    print("see", x)
    return x


l = [1, 2, 3]
l[note(1)] += 10
print(l)
d = {"k": 1}
d[note("k")] *= 5
d["k"] -= 1
print(d)


class O:
    n = 7


o = O()
o.n //= 2
print(o.n, O.n)
l[1:] += [4]
print(l)
x = 100
x += 1; x -= 2; x *= 3; x //= 4; x %= 50; x **= 2; x <<= 2; x >>= 1; x |= 1; x &= 255; x ^= 3
print(x)
x = 7
x /= 2
print(x)
a = b = [1]
a += [2]
print(b, a is b)
a = a + [3]
print(b, a is b)
t = u = (1,)
t += (2,)
print(u, t)
s = "a"
s += "b"
print(s)
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)
for bad in ("1 += 1", "(a, b) += 1", "f() += 1", "x += = 1", "[x] += 1", "x =+ 1"):
    try:
        exec(bad)
        print("accepted", bad)
    except SyntaxError as e:
        print(bad, "->", e)
