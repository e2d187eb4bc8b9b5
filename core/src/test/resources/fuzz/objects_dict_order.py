# A dict shows its entries in the order of its hash table: inserts, deletions, growth.
seed = 1


def rand(n):
    global seed
    seed = (seed * 1103 + 12345) % 65521
    return seed % n


def key(n):
    kind = n % 4
    if kind == 0:
        return n
    if kind == 1:
        return -n
    if kind == 2:
        return "k%d" % n
    return (n, "x")


for size in (3, 7, 12, 20, 60):
    d = {}
    for i in range(size * 3):
        n = rand(size * 2)
        k = key(n) if n % 4 != 3 else "t" + str(n)
        if rand(3) == 0:
            d.pop(k, None)
        else:
            d[k] = i
    print(d)
    c = d.copy()
    while len(c) > size // 3:
        print(c.popitem(), end=" ")
    print()
    for i in range(size):
        c["new%d" % rand(50)] = i
    print(c)
