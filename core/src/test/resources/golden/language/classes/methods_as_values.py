# Methods can be stored, compared, passed on and put on instances.
class Button:
    def __init__(self):
        self.handler = None

    def press(self):
        return self.handler() if self.handler else "no handler"

    def default(self):
        return "default of %s" % type(self).__name__


b = Button()
print(b.press())
b.handler = b.default
print(b.press())
b.handler = lambda: "lambda, no self"
print(b.press())


def as_method(self):
    return "function put on the class"


Button.default = as_method
print(b.default())
b.default = lambda: "instance hides it"
print(b.default())
m = Button().press
print(m(), callable(m))
table = {"p": Button.press}
print(table["p"](Button()))
print(len, type(len), type(as_method), type(b.press))
print(sorted(["b", "A", "c"], key=str.lower), "".join(map(str.upper, "abc")))
