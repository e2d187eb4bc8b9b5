# Lists: methods, slices, slice assignment, comparison.
class SliceOf:
    def __getitem__(self, s):
        return s


slice_of = SliceOf()
l = [3, 1, 2]
l.append(7)
l.insert(1, "a")
l.insert(-100, "b")
l.insert(100, "c")
print(l, len(l))
print(l.pop(), l.pop(0), l.pop(-2), l)
l.extend((4, 5))
l.extend(x * 2 for x in range(3))
l += "xy"
print(l, l.count(4), l.index(4), l.index(4, 5))
l.remove("a")
l.reverse()
print(l)
print(l[1:3], l[:-2], l[::2], l[::-1], l[5:1:-2], l[-3:], l[10:], l[3:1], l[1:1])
l[1:3] = ["s1", "s2", "s3"]
print(l)
l[2:2] = (8, 9)
print(l)
l[0:4] = []
print(l)
del l[1:3]
del l[0]
print(l)
l[:] = [1, 2, 3]
print(l, l.copy() == l, l.copy() is l)
print([1, 2] < [1, 3], [1, 2] < [1], [] < [0], [1, 2] >= [1, 2], [1] == (1,), [1, 2] != [1, 2])
print([0] * 3, 2 * [1, 2], [1] * -1, [1] * True)
for s, v in ((slice_of[::2], [1]), (slice_of[0:1], 5)):
    try:
        l[s] = v
    except Exception as e:
        print(repr(e))
try:
    del l[::2]
except Exception as e:
    print(repr(e))
l.clear()
print(l, bool(l), not l)
m = [1, [2, [3]]]
n = m.copy()
n[1][1].append(4)
print(m)
a, *b = [1, 2, 3]
print(a, b, 2 in b, 5 not in b)
print(list("abc"), list({1: 2}), list(range(3)), sorted([3, 1, 2]), sum([1, 2, 3]))
print([[1, 2], 3, ("a",)], [1, None, True, 1.5, "s", b"b"])
