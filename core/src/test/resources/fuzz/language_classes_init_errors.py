# What __init__ may return, and wrong arguments when an object is made.
class Returns:
    def __init__(self, value):
        return value


class Two:
    def __init__(self, a, b=2):
        self.sum = a + b


class None_:
    pass


for make in (
    lambda: Returns(None),
    lambda: Returns(5),
    lambda: Two(),
    lambda: Two(1, 2, 3),
    lambda: Two(1, c=3),
    lambda: Two(a=1, b=5).sum,
    lambda: None_(1),
    lambda: None_(x=1),
    lambda: object(1),
    lambda: object().x,
):
    try:
        value = make()
        print(value if isinstance(value, int) else type(value))
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
