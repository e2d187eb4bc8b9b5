# A class body is code: it runs once, sees its own names, and methods do not.
x = "module"


class Body:
    print("body runs")
    x = "class"
    y = x + " body"
    table = []
    for i in range(3):
        table.append(i * i)
    if x == "class":

        def conditional(self):
            return x

    else:

        def conditional(self):
            return "other"

    def late(self):
        return y

    del i


print(Body.y, Body.table, Body().conditional())
try:
    Body().late()
except NameError as e:
    print(e)
print(hasattr(Body, "i"), Body.__name__, Body)
Body.added = lambda self: "added later"
print(Body().added())
b = Body()
b.table.append("shared")
print(Body.table)
print(Body.__dict__["x"], b.__dict__)
