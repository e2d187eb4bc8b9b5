# The order of a set is its table's; it grows, and removed members leave gaps.
for n in (2, 5, 9, 14):
    print({i * 7 % 23 for i in range(n)})
s = set()
for i in (50, 7, 33, 12, 91, 4):
    s.add(i)
    print(s)
for i in (7, 91):
    s.remove(i)
    print(s, list(s))
s.add(7)
s.add(100)
print(s, s | {1000}, s - {4}, {-1, -2, -3}, {2 ** i for i in range(9)})
while s:
    print(s.pop(), end=' ')
print(s, {1.0, 2, 3.5} == {3.5, 1, 2})
