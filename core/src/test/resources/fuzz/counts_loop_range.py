# range() in a for statement needs no iterator: a counter and a comparison.
def f(n):
    total = 0
    for i in range(n):
        total += i
    for i in range(10, n):
        total -= i
    for i in range(n, 0, -3):
        total ^= i
    for i in range(5, 5):
        total = -1
    else:
        total += 1000
    return total


print(f(20), f(0))
for k in range(3):
    print(k)
step = 2
for k in range(0, 7, step):
    print(k)
