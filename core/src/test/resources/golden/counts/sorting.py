import urandom


def bubble(l):
    n = len(l)
    for i in range(n):
        for j in range(n - 1 - i):
            if l[j] > l[j + 1]:
                l[j], l[j + 1] = l[j + 1], l[j]
    return l


def quick(l):
    if len(l) <= 1:
        return l
    p = l[len(l) // 2]
    return quick([x for x in l if x < p]) + [x for x in l if x == p] + quick([x for x in l if x > p])


def merge(a, b):
    out = []
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            out.append(a[i])
            i += 1
        else:
            out.append(b[j])
            j += 1
    return out + a[i:] + b[j:]


data = [(i * 7919) % 101 for i in range(25)]
print(bubble(data[:]))
print(quick(data) == sorted(data), merge([1, 4, 6], [2, 3, 9]))
data.sort(key=lambda x: -x, reverse=True)
print(data[0], data[-1])
