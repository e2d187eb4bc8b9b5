# Recursion ends in RuntimeError, and the stack is whole afterwards.
def f(n):
    return f(n + 1)


for i in range(3):
    try:
        f(0)
    except RuntimeError as e:
        print(e)


class A:
    def __init__(self):
        self.a = A()


try:
    A()
except RuntimeError as e:
    print(e)


def g(n):
    yield from g(n + 1)


try:
    list(g(0))
except RuntimeError as e:
    print(e)


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(40))


class R:
    def __add__(self, o):
        return self + o


try:
    R() + 1
except RuntimeError as e:
    print(e)
