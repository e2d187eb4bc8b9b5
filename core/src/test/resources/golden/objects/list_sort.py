# sort() is the device's quicksort: not stable, key asked at every comparison.
pairs = [(i * 7 % 5, i) for i in range(20)]
p = pairs[:]
p.sort(key=lambda x: x[0])
print(p)
p = pairs[:]
p.sort(key=lambda x: x[0], reverse=True)
print(p)
calls = 0


def key(x):
    global calls
    calls += 1
    return -x


l = [5, 3, 8, 1, 9, 2]
l.sort(key=key)
print(l, calls)
l.sort()
print(l)
l.sort(reverse=True)
print(l)
print(sorted("hello"), sorted({3: 1, 1: 2}), sorted([[2], [1, 5], [1]]))
try:
    [1, "a", 2].sort()
except TypeError as e:
    print(e)


class C:
    def __init__(self, n):
        self.n = n

    def __lt__(self, o):
        return self.n < o.n


print([c.n for c in sorted([C(3), C(1), C(2)])])
