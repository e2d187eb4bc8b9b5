# while, for, else, break, continue, ranges.
n = 0
while n < 10:
    n += 1
    if n == 3:
        continue
    if n == 6:
        break
else:
    print("not here")
print(n)
for i in range(5, 0, -2):
    print(i)
for i in range(0):
    pass
else:
    print("else", i)
for i in range(3):
    i += 10
    print(i)
k = 3
for i in range(k):
    k = 100
print(i, k)
for i, c in enumerate("ab"):
    print(i, c)
for a, (b, c) in [(1, (2, 3))]:
    print(a, b, c)
