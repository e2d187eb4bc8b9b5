# throw() with a class, an instance, a value beside the class, and what it must not be.
def gen():
    while True:
        try:
            yield "running"
        except ValueError as e:
            print("inside", repr(e))
        except KeyError as e:
            yield ("answer", e.args)


g = gen()
next(g)
print(g.throw(ValueError))
print(g.throw(ValueError("instance")))
print(g.throw(ValueError, ValueError("second")))
print(g.throw(KeyError("k")), next(g))
try:
    g.throw(TypeError("not handled"))
except TypeError as e:
    print("out", e)
try:
    print(next(g))
except StopIteration:
    print("finished")
g = gen()
try:
    g.throw(IndexError("before the start"))
except IndexError as e:
    print("out", e)
print(list(g))
for bad in ((ValueError, "value"), (5,), ("text",), (int,)):
    g = gen()
    next(g)
    try:
        g.throw(*bad)
    except Exception as e:
        print(type(e).__name__, e)
try:
    gen().throw()
except TypeError as e:
    print(e)
