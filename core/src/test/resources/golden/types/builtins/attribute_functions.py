# getattr, setattr, hasattr, delattr on instances, classes, modules and natives.
import sys


class A:
    x = 1

    def __init__(self):
        self.y = 2

    def m(self):
        return self.y


a = A()
print(getattr(a, 'x'), getattr(a, 'y'), getattr(a, 'z', 'none'), getattr(A, 'x'), getattr(a, 'm')(), getattr('ab', 'upper')(), getattr(sys, 'byteorder'), getattr(5, 'q', None), getattr(a, 'y', 'unused'))
print(hasattr(a, 'x'), hasattr(a, 'z'), hasattr(A, 'y'), hasattr([], 'append'), hasattr([], 'push'), hasattr(sys, 'exit'), hasattr(sys, 'nope'), hasattr(None, 'x'), hasattr(a, ''))
print(setattr(a, 'z', 3), a.z, setattr(A, 'w', 4), a.w, setattr(a, 'x', 10), a.x, A.x, delattr(a, 'x'), a.x, delattr(a, 'z'), hasattr(a, 'z'), delattr(A, 'w'), hasattr(a, 'w'))
a.__dict__ if hasattr(a, '__dict__') else None
setattr(a, 'not a name!', 5)
print(getattr(a, 'not a name!'), sorted(k for k in a.__dict__), a.__class__, A.__name__, a.__class__ is A, A.__bases__, a.__module__)
for f in (lambda: a.nope, lambda: A.nope, lambda: getattr(a, 'nope'), lambda: getattr(a, 5), lambda: getattr(a), lambda: setattr(a, 5, 5), lambda: setattr(a, 'x'), lambda: setattr(5, 'x', 1), lambda: setattr('a', 'x', 1), lambda: setattr(None, 'x', 1), lambda: delattr(a, 'nope'), lambda: delattr(5, 'x'), lambda: delattr(a), lambda: hasattr(a, 5), lambda: hasattr(a), lambda: (5).x, lambda: 'a'.x, lambda: None.x, lambda: len.x, lambda: int.x, lambda: sys.nope, lambda: a.m.x, lambda: A.m.x, lambda: (lambda: 0).x, lambda: [].append.x):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
