class D:
    def __get__(self, obj, cls):
        return "got"


class A:
    d = D()


print(type(A().d) is D)
