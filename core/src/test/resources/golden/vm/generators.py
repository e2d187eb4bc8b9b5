# Generators: values, send, return, close, throw.
def gen(n):
    for i in range(n):
        got = yield i
        if got:
            print("got", got)
    return "done"


g = gen(3)
print(next(g), g.send("a"), g.send(None))
try:
    next(g)
except StopIteration as e:
    print("end", e.value)
try:
    next(g)
except StopIteration as e:
    print("end again", e.value)
try:
    print(list(gen(4)))
except StopIteration as e:
    print("quirk of 1.13", e.value)
for x in gen(2):
    print(x)
try:
    gen(1).send(5)
except TypeError as e:
    print(e)


def careful():
    try:
        yield 1
        yield 2
    finally:
        print("cleanup")


g = careful()
print(next(g))
g.close()
g.close()
print(list(g))
g = careful()
next(g)
try:
    g.throw(ValueError("boom"))
except ValueError as e:
    print("out", e)


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("no")


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
