# == without an answer is identity; != is the opposite of __eq__ unless __ne__ says otherwise.
class Eq:
    def __init__(self, answer):
        self.answer = answer

    def __eq__(self, other):
        return self.answer


class Ne:
    def __ne__(self, other):
        return "ne"


print(Eq(True) == 1, Eq(True) != 1)
print(Eq(0) == 1, Eq("text") == 1, Eq("text") != 1)
print(Eq(NotImplemented) == 1)
n = Ne()
print(n == n, n != n, n == 1)
print(1 == Eq(True), 1 != Eq(True))
print([Eq(True)] == [5], (Eq(False),) == (5,))
print(Eq(True) in [1, 2], 3 in [Eq(False), Eq(True)])
print([1, 2].index(Eq(True)), [1, 2, 3].count(Eq(True)))
