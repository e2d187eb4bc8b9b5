# A generator cannot be entered while it runs.
def gen():
    yield "first"
    for f in (lambda: next(g), lambda: g.send(1), lambda: list(g)):
        try:
            f()
        except ValueError as e:
            yield str(e)
    yield "last"


g = gen()
for x in g:
    print(x)


def recursive():
    yield from r


r = recursive()
try:
    next(r)
except (ValueError, RuntimeError) as e:
    print(type(e).__name__, e)
