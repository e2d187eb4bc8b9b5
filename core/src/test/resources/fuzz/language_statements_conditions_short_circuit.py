# and, or, not and the conditional expression: values, not only truths.
def v(x):
    print(repr(x), end=" ")
    return x


print(v(0) or v("") or v([]) or v("end"))
print(v(1) and v("a") and v(0) and v("never"))
print(v(0) and v(1) or v(2))
print(v(1) or v(2) and v(3))
print(not v(""), not not v("x"))
print(v("a") if v(True) else v("b"), v("a") if v(0) else v("b"))
print(1 if 0 else 2 if 0 else 3, (1 if 1 else 2) if 1 else 3)
print((lambda x: x and x * 2 or "none")(0), [x or "-" for x in (1, 0, None)])
while v([1][0]) and not v(0):
    break
print()
if not (v(1) and v(0)) or v(2):
    print("taken")
x = None
print(x is None and "none" or "some", x and x.attribute)
print(True and False or True and not False)
for falsy in (0, 0.0, 0j, "", b"", (), [], {}, set(), None, False, range(0)):
    if falsy:
        print("wrong", falsy)
print(bool(object()), bool(len), bool(-1), bool("0"), bool([[]]), bool(0.1))
