# A name assigned in a class body is the class's own, whatever a function around it calls the same.
def outer(name):
    def f():
        return "outer"

    class A:
        before = name
        name = "class"

        def f(self):
            return "inner"

    return name, A.before, A.name, A().f(), f()


name = "global"
try:
    print(outer("local"))
except NameError as e:
    print("NameError", e)


def second(x):
    class B:
        y = x

        def get(self):
            return x

    x += 1
    return B.y, B().get()


print(second(1))
