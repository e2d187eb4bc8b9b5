# Native operands meet objects of the script: the errors name both types.
class X:
    pass


x = X()
for f in (
    lambda: 1 + x,
    lambda: "a" + x,
    lambda: [1] + x,
    lambda: (1,) + x,
    lambda: b"a" + x,
    lambda: 1.5 * x,
    lambda: {1} | x,
    lambda: {1: 2} < x,
    lambda: None + x,
    lambda: x + None,
    lambda: x < 5,
    lambda: "a" < x,
    lambda: "a" in x,
    lambda: x in "a",
    lambda: x in [1],
    lambda: x in {},
    lambda: "%d" % x,
    lambda: x % 3,
    lambda: -x,
    lambda: [0] * x,
    lambda: x[0],
    lambda: [0][x],
    lambda: x.y,
    lambda: x.y(),
    lambda: x(),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
