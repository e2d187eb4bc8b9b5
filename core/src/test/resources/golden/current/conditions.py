# Conditions in parentheses are evaluated unless they are constants.
def f(x):
    print("f", x)
    return x


if (f(1), f(2)):
    print("taken")
if (x for x in ()):
    print("generator is true")
if not (f(0),):
    print("no")
else:
    print("else")
while (f(3), ):
    break
assert (f(4), "text")
print(1 if (f(5),) else 2)
