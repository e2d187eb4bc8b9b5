r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[1:3], r[::-1], list(r[::-1]), r[4:1:-2], list(r[4:1:-2]))
print(range(5), range(0), range(5, 0, -2), list(range(5, 0, -2)), len(range(5, 0)), bool(range(0)))
print(range(3) == range(3), range(0, 3, 2) == range(0, 4, 2), range(0) == range(2, 2), 4 in range(0, 10, 2))
print(r.start, r.stop, r.step, range(10)[2:5], range(10)[-3:], range(10)[5:2], range(10)[::3])


class S:
    def __getitem__(self, i):
        return i


s = S()[1:2:3]
print(s, s.start, s.stop, s.step, S()[:], S()[::2], S()[1:], S()[1, 2:3])
for start in (None, -7, -2, 0, 2, 7):
    for stop in (None, -7, -2, 0, 2, 7):
        print([list(range(5))[start:stop:step] for step in (None, 1, 2, -1, -2)])
