# Instances as keys: by identity, or by their own __hash__ and __eq__; what has no hash in 1.13.
class Plain:
    pass


class Point:
    def __init__(self, x):
        self.x = x

    def __hash__(self):
        return self.x % 3

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x

    def method(self):
        return self.x


class NoHash:
    def __eq__(self, other):
        return True


class Failure(Exception):
    pass


a, b = Plain(), Plain()
d = {a: 'a', b: 'b', Point(1): 'one', Point(4): 'four', Point(7): 'seven'}
print(d[a], d[b], d[Point(1)], d[Point(4)], d[Point(7)], Point(2) in d, len(d))
d[Point(4)] = 'FOUR'
del d[Point(1)]
print(len(d), d[Point(4)], d[Point(7)], Point(1) in d)


def outer():
    def inner():
        return a
    return inner


def generator():
    yield 1


for name, key in (('function', outer), ('closure', outer()), ('built-in', len), ('bound method', a.__class__), ('method', Point(1).method), ('list method', [].append), ('class', Plain), ('type', int), ('generator', generator()), ('module', __import__('sys')), ('exception', ValueError(1)), ('own exception', Failure(1)), ('exception class', ValueError), ('iterator', iter([])), ('range', range(3)), ('zip', zip()), ('view', {}.keys()), ('object', object()), ('no hash', NoHash()), ('None', None), ('...', ...), ('bytes', b'a'), ('bytearray', bytearray(1)), ('frozenset', frozenset())):
    try:
        print(name, {key: 1}[key], key in {key})
    except TypeError as e:
        print(name, 'TypeError', e)
