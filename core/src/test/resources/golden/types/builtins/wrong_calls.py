# Calling what is no function, and functions with wrong arguments.
class A:
    def m(self, x):
        return x


def f(a, b=2, *, k=3):
    return a, b, k


print(f(1), f(1, 5), f(a=1, k=9), f(*[1, 2]), f(**{'a': 7}), f(1, *(5,), **{'k': 0}), A().m(1), A.m(A(), 2), A.m('any self', 3))
cases = (lambda: 5(), lambda: 'a'(), lambda: None(), lambda: [](), lambda: (1, 2)(3), lambda: {}(), lambda: 1.5(), lambda: A()(), lambda: f(), lambda: f(1, 2, 3), lambda: f(1, a=2), lambda: f(b=1), lambda: f(1, z=2), lambda: f(1, k=1, **{'k': 2}), lambda: f(*5), lambda: f(**5), lambda: f(**{1: 2}), lambda: f(*None), lambda: A().m(), lambda: A().m(1, 2), lambda: A.m(), lambda: A.m(1), lambda: type(A(1)), lambda: type(A(x=1)), lambda: A().nope(), lambda: len(), lambda: len(1), lambda: len([], []), lambda: len(obj=[]), lambda: int(1, 2, 3), lambda: ord(1, 2), lambda: [].append(), lambda: [].append(1, 2), lambda: {}.get(), lambda: (lambda: 0)(1), lambda: (lambda x: 0)(), lambda: (lambda x, *, y: 0)(1), lambda: (lambda *a: a)(k=1), lambda: (lambda **k: k)(1), lambda: isinstance(1), lambda: range(), lambda: print(x=1), lambda: sorted([1], 2), lambda: nothing_defined(), lambda: nothing_defined)
for i, case in enumerate(cases):
    try:
        print(i, case())
    except Exception as e:
        print(i, type(e).__name__, e)
