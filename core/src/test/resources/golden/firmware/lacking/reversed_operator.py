class A:
    def __radd__(self, other):
        return "radd"


print(1 + A())
