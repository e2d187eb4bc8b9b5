# sort and sorted: stable, with a key, reversed, of unlike types; the list is sorted in place.
words = ['banana', 'Apple', 'cherry', 'fig', 'apple', 'Fig']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, reverse=True), sorted(words, key=len, reverse=True))
pairs = [(2, 'b'), (1, 'b'), (2, 'a'), (1, 'a')]
print(sorted(pairs), sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: -p[0]))
x = [5, 3, 9, 1]
print(x.sort(), x, x.sort(reverse=True), x, x.sort(key=lambda v: v % 5), x)
print(sorted([1.5, 1, True, -2, 2 ** 40]), sorted('hello'), sorted({3: 0, 1: 0}), sorted({2, 1}), sorted([[2], [1, 5], [1]]), sorted(range(4), key=lambda v: v % 2), sorted([]), sorted([7]))
calls = []


def key(v):
    calls.append(v)
    return -v


print(sorted([2, 3, 1], key=key), len(calls) >= 3)


class Card:
    def __init__(self, rank):
        self.rank = rank

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return 'C%d' % self.rank


print(sorted([Card(3), Card(1), Card(2)]), min(Card(3), Card(1)), sorted([Card(3), Card(1)], reverse=True))
for f in (lambda: sorted([1, 'a']), lambda: sorted([None, 1]), lambda: sorted(5), lambda: sorted([1, 2], key=5), lambda: sorted([1], lambda v: v), lambda: sorted(), lambda: sorted([object(), object()]), lambda: sorted([{}, {}]), lambda: sorted([1], cmp=1)):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
