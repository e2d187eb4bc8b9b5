# An exception in the midst of an expression: what comes after it is not executed, hence not counted.
def bad():
    raise ValueError("bad")


def f(n):
    try:
        if n == 0:
            return 1 + bad() * 2
        if n == 1:
            x = [1, bad(), 3]
        if n == 2:
            x = {"a": undefined_name}
        if n == 3:
            x = (1).missing.more
        if n == 4:
            return [1, 2][5] + 1
        if n == 5:
            return "a" + 1
        if n == 6:
            return not (1 < "a")
        if n == 7:
            return 1 if None < 2 else 3
        if n == 8:
            x = yes = 1 // 0
        if n == 9:
            x, y = 5
        if n == 10:
            for z in 5:
                pass
    except (ValueError, NameError, AttributeError, IndexError, TypeError, ZeroDivisionError) as e:
        return type(e)


for i in range(11):
    print(i, f(i))
