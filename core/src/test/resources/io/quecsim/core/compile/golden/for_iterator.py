for x in y:
    if x:
        break
    if z:
        continue
    for a, b in c:
        return_me
else:
    print()
def f(y):
    for x in y:
        return x
