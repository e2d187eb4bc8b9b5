# Functions that call themselves and each other.
def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


def depth(tree):
    return 1 + max([depth(t) for t in tree] or [0])


def permutations(items):
    if not items:
        return [[]]
    return [
        [x] + rest
        for i, x in enumerate(items)
        for rest in permutations(items[:i] + items[i + 1 :])
    ]


def hanoi(n, a, b, c):
    return 0 if n == 0 else hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a)


print(fact(10), fact(25))
print(even(20), odd(7))
print(depth([[], [[], [[]]]]))
print(permutations([1, 2, 3]))
print(hanoi(6, "a", "b", "c"))
y = (lambda f: (lambda x: x(x))(lambda x: f(lambda v: x(x)(v))))
print(y(lambda self: lambda n: n and n + self(n - 1))(10))
