# with over objects that lack a method, and errors in the methods themselves.
class NoExit:
    def __enter__(self):
        print("not reached")


class NoEnter:
    def __exit__(self, *args):
        print("exit")


class BadEnter:
    def __enter__(self):
        raise RuntimeError("enter")

    def __exit__(self, *args):
        print("never")


class BadExit:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise RuntimeError("exit", args[0])


for make in (NoExit, NoEnter, BadEnter, BadExit, int):
    try:
        with make():
            print("body", make)
            raise ValueError
    except Exception as e:
        print(repr(e))
