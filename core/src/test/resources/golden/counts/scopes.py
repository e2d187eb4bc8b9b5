x = "module"


class C:
    x = "class"
    y = [x for _ in range(2)]

    def m(self):
        return x

    class Inner:
        z = x


def f(x):
    class Local:
        def get(self):
            return x

        def deep(self):
            return [x for _ in range(2)]

    return Local()


def shadow():
    print = repr
    return print("s")


print(C.y, C().m(), C.Inner.z, f("arg").get(), f("a").deep(), shadow())
print([x for x in "ab"], x)


def late():
    return later()


def later():
    return "later"


print(late(), sorted(k for k in {"C": C, "f": f, "g": 1} if k in globals()))
