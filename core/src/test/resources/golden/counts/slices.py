l = list(range(10))
print(l[1:3], l[:3], l[7:], l[:], l[::3], l[1:8:2], l[-1], l[-3:-1])
l[1:3] = [20, 30, 40]
print(l)
del l[0]
del l[2:5]
print(l)
s = "hello"
print(s[1], s[1:], s[:-1], s[::1])
a, b = 1, 3
print(s[a:b], s[a:][b:], (1, 2, 3)[a], b"abc"[0:2])
d = {}
d[1, 2] = 3
print(d[1, 2], (1, 2) in d)


class S:
    def __getitem__(self, i):
        return i


print(S()[1:2], S()[1, 2], S()[::], S()[...])
