# `in` asks __contains__; without it the object is iterated.
class Even:
    def __contains__(self, n):
        print("asked for", n)
        return n % 2 == 0


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


class Sequence:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i * i


class Text:
    def __contains__(self, x):
        return "non-empty text is true"


print(4 in Even(), 5 in Even(), 4 not in Even())
print(2 in Countdown(5), 9 in Countdown(5))
c = Countdown(5)
print(3 in c, list(c))
print(9 in Sequence(), 8 in Sequence())
print(1 in Text(), 1 not in Text())
