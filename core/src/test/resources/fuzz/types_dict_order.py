# The order is the hash table's, not that of insertion: ints by value, and it changes when the table grows.
for n in (3, 8, 12, 20):
    print({i * 7 % 23: i for i in range(n)})
print({i: 0 for i in (5, 3, 1, 4, 2)}, {i * 10: 0 for i in range(6)}, {-i: 0 for i in range(6)}, {2 ** i: 0 for i in range(12)})
d = {}
for i in (100, 3, 57, 12, 90, 31, 8):
    d[i] = str(i)
    print(list(d))
for i in (57, 100, 8):
    del d[i]
    print(list(d.items()))
d[57] = 'again'
d[1000] = 'new'
print(d, list(d.values()))
print({1.5: 0, 1: 0, 2.5: 0, True: 1, None: 0} == {None: 0, 1: 1, 2.5: 0, 1.5: 0}, list({7.0: 0, 15: 0, 23: 0, 31.0: 0}))
while d:
    print(d.popitem()[0], end=' ')
print(d)
