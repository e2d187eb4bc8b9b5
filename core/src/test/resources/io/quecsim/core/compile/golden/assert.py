assert a
assert a and b, "message"
assert 1
__debug__
