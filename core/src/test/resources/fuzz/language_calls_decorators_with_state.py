# Decorators: plain, with arguments, as classes, stacked, on methods.
calls = []


def traced(f):
    def wrapper(*args, **kw):
        calls.append(getattr(f, "__name__", "a closure has no name"))
        return f(*args, **kw)

    return wrapper


def times(n):
    def decorate(f):
        return lambda *args: [f(*args) for _ in range(n)]

    return decorate


class Memo:
    def __init__(self, f):
        self.f = f
        self.known = {}

    def __call__(self, x):
        if x not in self.known:
            self.known[x] = self.f(x)
        return self.known[x]


@traced
@times(2)
def hello(name):
    return "hello " + name


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


class K:
    @traced
    def m(self, x):
        return x * 2

    @staticmethod
    @traced
    def s(x):
        return x * 3


print(hello("you"))
print(fib(15), len(fib.known))
print(K().m(4), K.s(4))
print(calls)
