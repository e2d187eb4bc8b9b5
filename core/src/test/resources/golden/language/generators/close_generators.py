# close() raises GeneratorExit where the generator waits.
def gen(name):
    try:
        yield name
        yield "second"
    except GeneratorExit:
        print("exit", name)
        raise
    finally:
        print("finally", name)


g = gen("a")
print(next(g), g.close(), g.close())
print(list(g))
g = gen("never started")
g.close()
print(list(g))
g = gen("run out")
print(list(g), g.close())


def swallows():
    try:
        yield 1
    except GeneratorExit:
        print("swallowed")


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def other_error():
    try:
        yield 1
    finally:
        raise ValueError("in finally")


def returns():
    try:
        yield 1
    except GeneratorExit:
        return 5


for make in (swallows, stubborn, other_error, returns):
    g = make()
    next(g)
    try:
        print(make.__name__, g.close())
    except Exception as e:
        print(make.__name__, repr(e))
