# * and ** in calls take any iterable and any mapping of the script.
def show(*args, **kw):
    print(args, sorted(kw.items()))


def gen():
    yield 1
    yield 2


show(*gen())
show(*"ab")
show(0, *[1, 2], **{"x": 3})
show(*{1: 2}, **{})
show(*range(3), k=1)


class Seq:
    def __getitem__(self, i):
        if i == 2:
            raise IndexError
        return i * 10


show(*Seq())


class Mapping:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, k):
        return k.upper()


show(**Mapping())
for f in (lambda: show(*5), lambda: show(*None), lambda: show(**[1])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
