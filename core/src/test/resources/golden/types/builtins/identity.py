# "is": small ints, names and the empty things are one object each; other texts, big ints and tuples are made anew.
def make(text):
    return eval(text)


for text in ('None', 'True', '()', "''", '5', '-5', '2**29', "'a'", "'name'"):
    print(text, make(text) is make(text))
a, b = [1], [1]
print(a is b, a is a, a == b, a is not b, id(a) == id(a), id(a) == id(b), [] is [], {} is {})
t = (1, 2)
print(t is t, tuple(t) is t, t[:] is t, t + () == t, (1, 2) == t, str('abc') is 'abc', 'abc'[:] == 'abc', frozenset() == frozenset())
print(type(5) is int, type('') is str, None is None, (1 == 1) is True, (1 > 2) is False, bool(7) is True, int(3.0) is 3, ... is ..., NotImplemented is NotImplemented)
x = 10
y = x
y += 1
print(x is y, x, y, 1000 is 1000, x is 10, x + 0 is x)
class K:
    def m(self):
        pass


k = K()
print(k.m is k.m, K.m is K.m, k.__class__ is K, k is k, K() is K(), len is len, [].append is [].append)
