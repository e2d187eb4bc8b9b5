# A generator that delegates is entered at its yield from again for each value.
def leaf(n):
    for i in range(n):
        got = yield i
        if got:
            print("got", got)
    return n * 100


def middle(n):
    result = yield from leaf(n)
    print("middle", result)
    return result + 1


def top():
    a = yield from middle(2)
    b = yield from middle(1)
    yield from [7, 8]
    yield from (x for x in "ab")
    return a + b


g = top()
print(next(g))
print(g.send("hello"))
while True:
    try:
        print(next(g))
    except StopIteration as e:
        print("result", e.value)
        break


def empty():
    return 5
    yield


def run():
    x = yield from empty()
    print(x)


print(list(run()))
