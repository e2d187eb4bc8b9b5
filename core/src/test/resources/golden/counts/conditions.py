def f(a, b, c):
    if a and b or c:
        r = 1
    elif not a and not b:
        r = 2
    elif not (a or c):
        r = 3
    else:
        r = 4
    return r


for a in (0, 1):
    for b in (0, 1):
        for c in (0, 1):
            print(f(a, b, c), a and b and c, a or b or c, not a)
x = 5
print("big" if x > 3 else "small", "a" if x else "b" if not x else "c")
if x == 1:
    pass
elif x == 2:
    pass
elif x == 5:
    print("five")
if x:
    print("x")
if not x:
    print("not x")
print(x and not x or 3, (x or 1) and (0 or 2))
