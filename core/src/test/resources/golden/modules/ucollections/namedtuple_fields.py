# The ways to name fields, and what a namedtuple is otherwise: a tuple.
from ucollections import namedtuple

A = namedtuple("A", "x y z")
B = namedtuple("B", ["x", "y"])
C = namedtuple("C", ("one",))
a = A(1, 2, 3)
print(a, a.x, a[1], a[-1], len(a), list(a))
print(B(y=1, x=2), B(5, y=6), C("only"))
print(a == (1, 2, 3), a == A(1, 2, 3), hash(a) == hash((1, 2, 3)), a + (4,), a[1:])
x, y, z = a
print(x, y, z, isinstance(a, tuple), issubclass(A, tuple), type(a).__name__)
for call in (
    lambda: A(1, 2),
    lambda: A(1, 2, 3, 4),
    lambda: A(1, 2, w=3),
    lambda: A(1, 2, 3, x=1),
    lambda: B(1),
    lambda: namedtuple("E", 5),
):
    try:
        print(call())
    except TypeError as e:
        print("TypeError", e)
try:
    a.x = 5
except AttributeError as e:
    print("AttributeError", e)
try:
    a.nothing
except AttributeError as e:
    print("AttributeError", e)
