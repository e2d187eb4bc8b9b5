# assert with and without a text; it costs nothing when true.
def check(x):
    assert x > 0, "x is %d" % x
    return x


print(check(1))
try:
    check(-1)
except AssertionError as e:
    print(repr(e))
try:
    assert False
except AssertionError as e:
    print(repr(e), e.args)


def loud():
    print("text computed")
    return "text"


assert True, loud()
try:
    assert [], loud()
except AssertionError as e:
    print(e)
try:
    assert 0, (1, 2)
except AssertionError as e:
    print(repr(e))
assert (False, "a tuple is true")
print("end")
