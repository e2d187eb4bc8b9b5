# Truth: __bool__ first, then __len__, else true.
class B:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool asked")
        return self.value


class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len asked")
        return self.n


class Both(L):
    def __bool__(self):
        return True


print(bool(B(True)), bool(B(False)))
print("yes" if L(2) else "no", "yes" if L(0) else "no")
print(bool(Both(0)), len(Both(7)))
if not L(0):
    print("empty")
print(L(0) or "other", (B(True) and "second"))
while B(False):
    print("never")


class Bad:
    def __len__(self):
        return "seven"


try:
    print(len(Bad()))
except TypeError as e:
    print(e)
