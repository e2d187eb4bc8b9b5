# OSError has errno and prints number, name and text.
for e in (OSError(), OSError(2), OSError(2, "spam"), OSError(2, ""), OSError(2, 3, 4), OSError("x"), OSError(9999, "y")):
    print(repr(e), str(e), e.errno)


class Mine(OSError):
    pass


try:
    raise Mine(5, "io")
except OSError as e:
    print(e.errno, e)
