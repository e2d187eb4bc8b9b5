# dir: sorted or not, it holds what an object answers to.
import sys


class A:
    x = 1

    def m(self):
        pass


class B(A):
    y = 2


b = B()
b.z = 3
names = dir(b)
print([n for n in ('x', 'm', 'y', 'z', 'nope', '__class__', '__init__') if n in names])
print([n for n in ('x', 'm', 'y', 'z', '__name__') if n in dir(B)], 'y' in dir(A), 'append' in dir([]), 'append' in dir(list), 'upper' in dir(''), 'keys' in dir({}), 'to_bytes' in dir(5), 'exit' in dir(sys), 'send' in dir(x for x in ()))
from ucollections import namedtuple
print(sorted(dir(namedtuple('P', 'a b')(1, 2))))
v = 5
print('v' in dir(), 'names' in dir(), '__name__' in dir(), len(dir()) > 5, type(dir()), [type(n) for n in dir(b)][:1])


def f():
    local = 1
    return 'v' in dir(), 'local' in dir()


print(f()[0])
for g in (lambda: dir(1, 2), lambda: dir(x=1)):
    try:
        print(g())
    except TypeError as e:
        print('TypeError', e)
