# int(), float(), index use of an object: what 1.13 asks for.
class N:
    def __int__(self):
        return 42

    def __float__(self):
        return 2.5

    def __index__(self):
        return 3


n = N()
for f in (
    int,
    float,
    hex,
    bin,
    chr,
    lambda x: [10, 11, 12, 13][x],
    range,
    lambda x: "ab" * x,
    lambda x: [0][:x],
    lambda x: "%d" % x,
    bytes,
    lambda x: round(x),
):
    try:
        print(f(n))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
