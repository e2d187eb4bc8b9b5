# Exceptions of the script's functions pass through native code that called them.
class Bad:
    def __init__(self, kind):
        self.kind = kind

    def __lt__(self, other):
        raise self.kind("lt")

    def __eq__(self, other):
        raise self.kind("eq")

    def __hash__(self):
        raise self.kind("hash")

    def __repr__(self):
        raise self.kind("repr")

    def __len__(self):
        raise self.kind("len")

    def __iter__(self):
        raise self.kind("iter")

    def __bool__(self):
        raise self.kind("bool")


def boom(*args):
    raise RuntimeError("called with %d" % len(args))


b = Bad(IndexError)
for f in (
    lambda: sorted([b, b]),
    lambda: [1].index(b),
    lambda: {b: 1},
    lambda: {1, b},
    lambda: "%s" % b,
    lambda: "{}".format(b),
    lambda: print(b),
    lambda: len(b),
    lambda: list(b),
    lambda: bool(b),
    lambda: any([b]),
    lambda: list(map(boom, [1, 2])),
    lambda: sorted([1, 2], key=boom),
    lambda: max([1, 2], key=boom),
    lambda: list(filter(boom, [1])),
    lambda: "".join(boom(x) for x in "a"),
):
    try:
        print(f())
    except (IndexError, RuntimeError) as e:
        print(type(e).__name__, e)
