# -x, +x, ~x, abs(x), not x and what happens without the method.
class U:
    def __neg__(self):
        return "neg"

    def __pos__(self):
        return "pos"

    def __invert__(self):
        return "invert"

    def __abs__(self):
        return "abs"


class Plain:
    pass


u = U()
print(-u, +u, ~u, abs(u), not u)
p = Plain()
for operation in (
    lambda x: -x,
    lambda x: +x,
    lambda x: ~x,
    abs,
    int,
    float,
    len,
    hash,
    iter,
    next,
    lambda x: x[0],
    lambda x: x(),
    lambda x: 1 in x,
):
    try:
        value = operation(p)
        print("works", type(value))
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
