def f(n):
    assert n
    assert n > 1, "small"
    return n


for i in range(3):
    try:
        print(f(i))
    except AssertionError as e:
        print("AssertionError", e.args)
assert True
assert (1, 2), "not empty"
try:
    assert not "text", "has %d" % 4
except AssertionError as e:
    print(e)
