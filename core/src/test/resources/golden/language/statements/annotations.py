# Annotations of variables, arguments and results are read and forgotten.
def f(a: int, b: "text" = 2, *c: 1 + 1, d: None = 4, **e: {}) -> undefined_is_fine:
    x: int = a
    y: str
    return x, b, c, d, e


print(f(1, 3, 5))
z: int = 5
w: "nothing assigned"
print(z, "w" in globals())


class C:
    n: int = 1
    m: str

    def g(self, x: "C") -> "C":
        return x


print(C.n, hasattr(C, "m"), C().g(5))
try:
    print(f.__annotations__)
except AttributeError as e:
    print(e)
l = [0]
try:
    exec("l[0]: int = 5\nprint(l)")
except SyntaxError as e:
    print(e)
