def f(n):
    try:
        try:
            raise ValueError(n)
        except ValueError as e:
            if n == 0:
                raise
            if n == 1:
                raise KeyError("k") from e
            if n == 2:
                raise e
            print("kept", e)
    except (ValueError, KeyError) as x:
        print("outer", type(x), x.args)
    else:
        print("else")


for i in range(4):
    f(i)


class Mine(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


try:
    raise Mine(7)
except Mine as e:
    print(e.code, e.args)
try:
    raise Mine
except TypeError:
    print("TypeError")
