# Keyword arguments: any order, keyword-only ones, names collected by **.
def f(a, b=2, *args, c, d=4, **rest):
    return a, b, args, c, d, sorted(rest.items())


print(f(1, c=3))
print(f(c=3, a=1))
print(f(1, 2, 3, 4, c=5, d=6, e=7, f=8))
print(f(*[1, 2, 3], **{"c": 4, "z": 5}))


def only(*, key, other="o"):
    return key, other


print(only(key=1), only(other=2, key=3))


def bare(*args, **kw):
    return len(args), sorted(kw)


print(bare(), bare(1, 2), bare(x=1), bare(*"abc", **{"k": 1}))


def change(**kw):
    kw["new"] = 1
    return kw


d = {"old": 0}
print(sorted(change(**d)), d)
print((lambda *a, k=1: (a, k))(1, 2, k=3))
