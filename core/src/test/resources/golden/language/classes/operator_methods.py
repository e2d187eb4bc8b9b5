# Every arithmetic operator asks the left operand's special method.
class Term:
    def __init__(self, text):
        self.text = text

    def __repr__(self):
        return self.text


def define(name, sign):
    def method(self, other):
        return Term("(%s %s %s)" % (self, sign, other))

    setattr(Term, name, method)


for name, sign in (
    ("__add__", "+"),
    ("__sub__", "-"),
    ("__mul__", "*"),
    ("__truediv__", "/"),
    ("__floordiv__", "//"),
    ("__mod__", "%"),
    ("__pow__", "**"),
    ("__lshift__", "<<"),
    ("__rshift__", ">>"),
    ("__and__", "&"),
    ("__or__", "|"),
    ("__xor__", "^"),
):
    define(name, sign)

a, b = Term("a"), Term("b")
print(a + b, a - b, a * b, a / b)
print(a // b, a % b, a**b)
print(a << b, a >> b, a & b, a | b, a ^ b)
print(a + b * 2 - b, a ** -1, a % "x")
print((a + 1).text, (a | None).text)
try:
    print(divmod(a, b))
except TypeError as e:
    print(e)
try:
    print(1 + a)
except TypeError as e:
    print(e)
