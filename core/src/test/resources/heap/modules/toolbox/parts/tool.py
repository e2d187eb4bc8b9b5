def hammer(n):
    return ["bang"] * n


def saw(x, y=2):
    while x > y:
        x -= y
        yield x
