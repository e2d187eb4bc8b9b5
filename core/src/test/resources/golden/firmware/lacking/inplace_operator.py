class A:
    def __imul__(self, other):
        return "imul"


a = A()
a *= 2
