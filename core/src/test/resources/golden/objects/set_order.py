# A set shows its items in the order of its hash table.
seed = 7


def rand(n):
    global seed
    seed = (seed * 1103 + 12345) % 65521
    return seed % n


def key(n):
    kind = n % 3
    if kind == 0:
        return n
    if kind == 1:
        return -n * 1000
    return "k%d" % n


for size in (2, 5, 9, 16, 40):
    s = set()
    for i in range(size * 3):
        k = key(rand(size * 2))
        if rand(4) == 0:
            s.discard(k)
        else:
            s.add(k)
    print(s)
    t = set([key(rand(size * 2)) for i in range(size)])
    print(t)
    print(s | t)
    print(s & t)
    print(s - t)
    print(s ^ t)
    u = s.copy()
    u &= t
    u.update(t, range(5))
    print(u)
    print(u.pop(), u.pop(), u.pop() if u else None)
    print(u)
    print(frozenset(t), {1, 2, 3, "a", "b", "c"})
