# type with three arguments makes a class.
C = type('C', (), {'x': 1, 'm': lambda self: self.x * 2})
c = C()
print(C.__name__, c.x, c.m(), type(c) is C, isinstance(c, C), C.__bases__)
D = type('D', (C,), {'x': 5, '__repr__': lambda self: '<D>', '__init__': lambda self, y=0: setattr(self, 'y', y)})
d = D(7)
print(d, d.m(), d.y, D().y, issubclass(D, C), isinstance(d, C), D.__bases__, [d])
E = type('E', (list,), {'last': lambda self: self[-1]})
e = E([1, 2, 3])
print(e.last(), len(e), e == [1, 2, 3], isinstance(e, list), e + [4], type(e) is E)
F = type('F', (D, E), {}) if False else type('F', (D,), dict(z=9))
print(F(1).z, F(2).y, F.x, type(F))
print(type('Err', (ValueError,), {})('text').args, issubclass(type('Err', (KeyError,), {}), LookupError))
for f in (lambda: type('X', (), []), lambda: type('X', [], {}), lambda: type(5, (), {}), lambda: type('X', (5,), {}), lambda: type('X', (bool,), {}), lambda: type('X', (type(None),), {}), lambda: type('X', (len,), {}), lambda: type('X', (int, str), {}), lambda: type('X', (C, D), {}).__name__, lambda: type('X', ()), lambda: type('X', (), {'__init__': lambda: 0})(), lambda: type('X', (type(range(1)),), {}).__name__):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
