# Any number of stars in a call, evaluated as written.
def show(*args, **kwargs):
    print(args, sorted(kwargs.items()))


def say(x):
    print("say", x)
    return x


show(*say([1]), *say((2, 3)), k=say(4))
show(0, *say("ab"), 1, **say({"x": 1}), y=say(2), **{"z": 3})
for code in ("show(**{}, *[])", "show(k=1, *[2])", "show(**{}, 1)", "show(k=1, 2)"):
    try:
        exec(code)
    except SyntaxError as e:
        print(code, e)
for call in (lambda: show(**{"a": 1}, **{"a": 2}), lambda: show(a=1, **{"a": 2})):
    try:
        call()
    except TypeError:
        print("TypeError")


class Base:
    def method(self, *args, k=0):
        print(args, k)


Base().method(*range(3), **{"k": 5})
print(*iter("abc"), *range(2), sep="-")
