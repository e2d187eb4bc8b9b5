# Every other iterable: list, str, dict, generator, an object with __iter__, one with __getitem__.
class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Old:
    def __getitem__(self, i):
        if i == 3:
            raise IndexError
        return i * i


for x in [1, 2, 3]:
    print(x)
for c in "ab":
    print(c)
for k, v in sorted({"a": 1, "b": 2}.items()):
    print(k, v)
for x in Countdown(3):
    print(x)
for x in Old():
    print(x)
for x in []:
    print("never")
else:
    print("else")
