def two(x):
    a, b = x
    return a + b


def ex(x):
    a, *b, c = x
    return a, b, c


for value in ([1, 2], [1], [1, 2, 3], 5, "ab", (x for x in (3, 4))):
    try:
        print(two(value))
    except (ValueError, TypeError) as e:
        print(type(e))
for value in ([1, 2], [1], range(5)):
    try:
        print(ex(value))
    except ValueError:
        print("ValueError")
for a, b in [(1, 2), (3, 4)]:
    print(a, b)
try:
    for a, (b, c) in [(1, (2, 3)), (4, 5)]:
        print(a, b, c)
except TypeError:
    print("TypeError", a, b)
print([a + b for a, b in zip([1, 2], [3, 4])], {a: c for a, (b, c) in [(1, (2, 3))]})
