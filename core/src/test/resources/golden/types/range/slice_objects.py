# What __getitem__, __setitem__ and __delitem__ receive for a slice.
class Spy:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print('set', key, value)

    def __delitem__(self, key):
        print('del', key)


s = Spy()
print(s[1], s[1:2], s[:], s[::], s[1:], s[:2], s[::3], s[1:2:3], s['a':None:1.5], s[1, 2], s[1:2, ...], s[()], s[None], s[-1])
x = s[1:2:3]
print(type(x), x.start, x.stop, x.step, [0, 1, 2, 3, 4, 5][s[1:4]], 'abcdef'[s[2:4]], list(range(9))[s[::-2]], x.indices(10) if hasattr(x, 'indices') else 'no indices')
s[1:2] = 'v'
s[:] = None
s['k'] = 5
s[1, 2] = 6
del s[1:2]
del s['k']
s[3:4] = s[0:1]
for f in (lambda: slice(1), lambda: x[0], lambda: len(x), lambda: hash(x), lambda: x < x, lambda: x + 1, lambda: iter(x), lambda: x.foo):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
