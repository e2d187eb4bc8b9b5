# hash: small numbers are their own, True is 1; what has no hash says so.
print([hash(n) for n in (0, 1, -1, 5, 2 ** 29, True, False, 1.0, 2.0, -3.0, 0.0)], hash(None) == hash(None))
print(hash('a') == hash('a'), hash('a') == hash('b'), hash(b'a') == hash(b'a'), hash((1, 2)) == hash((1, 2)), hash(()) == hash(()), hash(2 ** 70) == hash(2 ** 70), hash('') == hash(''), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(int) == hash(int), hash(len) == hash(len))


class H:
    def __init__(self, h):
        self.h = h

    def __hash__(self):
        return self.h


print(hash(H(5)), hash(H(-7)), hash(H(True)), {H(1): 'a'} != {}, len({H(1), H(1)}), len({H(1): 0, H(1): 0}))
for f in (lambda: hash([]), lambda: hash({}), lambda: hash(set()), lambda: hash(bytearray()), lambda: hash(([],)), lambda: hash((1, {})), lambda: hash(memoryview(b'')), lambda: hash(range(3)), lambda: hash(iter([])), lambda: hash([].append), lambda: hash(H('a')), lambda: hash(H(1.5)), lambda: hash(H(None)), lambda: hash(), lambda: hash(1, 2), lambda: hash(object()), lambda: hash(ValueError(1))):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
