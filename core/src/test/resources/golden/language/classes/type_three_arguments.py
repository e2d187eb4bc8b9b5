# type(name, bases, dict) makes a class.
def greet(self):
    return "hello from " + self.__class__.__name__


Made = type("Made", (), {"greet": greet, "n": 5})
m = Made()
print(m.greet(), Made.n, Made, type(Made))
Sub = type("Sub", (Made, list), {"n": 6})
s = Sub([1, 2])
print(s.greet(), s.n, s, isinstance(s, Made))
for f in (
    lambda: type("X", 5, {}),
    lambda: type("X", (5,), {}),
    lambda: type("X", (), 5),
    lambda: type(1, 2),
    lambda: type("X", (bool,), {}),
    lambda: type("X", (list, dict), {}),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
