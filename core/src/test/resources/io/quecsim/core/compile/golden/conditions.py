if a and (b or not c):
    x
elif d:
    y
else:
    z
if 0:
    never
while True:
    if a:
        break
    continue
r = a if b and c else d
def f(a, b):
    return 1 if a or b else 2
