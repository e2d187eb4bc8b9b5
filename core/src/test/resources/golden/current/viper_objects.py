# Objects in viper functions: what goes in and out of them is converted.
import micropython


class Box:
    pass


@micropython.viper
def mixed(x, n: int, flag: bool):
    x.n = n
    x.flag = flag
    print(x.n, x.flag, [n, flag, None, True], (n,))
    return [n == 3]


print(mixed(Box(), 3, "yes"))


@micropython.viper
def count(items) -> int:
    total = 0
    for item in items:
        total += int(item)
    return total


print(count([1, 2, 3]), count(range(5)))


@micropython.viper
def nothing() -> int:
    return None


print(nothing())


@micropython.viper
def flow(n: int) -> int:
    i = 0
    while True:
        i += 1
        if i > n:
            break
        if i & 1:
            continue
        try:
            if i == 4:
                continue
            print(i)
        finally:
            print("finally", i)
    return i


print(flow(6))


@micropython.viper
def outer(n: int):
    def inner(m: int) -> int:
        return m + 1

    return inner


print(outer(5)(7))
for args, names in (((), {}), ((1, 2), {}), ((), {"items": []})):
    try:
        count(*args, **names)
    except TypeError as e:
        print(e)
try:
    count([None])
except TypeError as e:
    print(e)


@micropython.viper
def logic(a: int, b: int):
    if a and b:
        print("both")
    elif a or b:
        print("one")
    if not a:
        print("no a")
    print(1 if a else 2)


logic(1, 1)
logic(0, 1)
