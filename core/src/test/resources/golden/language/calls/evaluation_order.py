# Arguments, operands, keys and targets are computed left to right.
def n(x):
    print(x, end=" ")
    return x


def f(*args, **kw):
    print("called")
    return args


f(n(1), n(2), k=n(3), j=n(4))
f(n(1), *[n(2)], **{"a": n(3)})
print(n(1) + n(2) * n(3))
print(n(1) < n(3) < n(2) < n(9))
print([n(1), n(2)], {n("k"): n("v")})
d = {}
d[n("key")] = n("value")
print(d)
a, b = n(1), n(2)
print(n(0) or n(5) and n(6))
print(n("yes") if n(True) else n("no"))
x = [0, 0]
x[n(0)], x[n(1)] = n(7), n(8)
print(x)
x[n(1)] += n(1)
print(x)
print((lambda p, q=n("default"): (p, q))(n("given")))
