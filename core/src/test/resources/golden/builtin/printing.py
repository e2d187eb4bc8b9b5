# print: separators, ends, what objects say of themselves
print()
print(1, "two", 3.0, None, True, sep="-", end="!\n")
print("a", "b", sep="")
print([1, "x"], ("y",), {"k": 2.5}, b"\x00z")


class Says:
    def __str__(self):
        print("(asked)", end="")
        return "str"

    def __repr__(self):
        return "repr"


print("before", Says(), [Says()])


class Fails:
    def __str__(self):
        raise ValueError("no text")


try:
    print("shown first", Fails())
except ValueError as e:
    print("|", e)
