def f(n):
    try:
        print("try", n)
        if n == 1:
            return "returned"
        if n == 2:
            raise ValueError
    finally:
        print("finally", n)
    return "end"


def override():
    try:
        return 1
    finally:
        return 2


def deep():
    try:
        try:
            try:
                return "deep"
            finally:
                print(1)
        finally:
            print(2)
    finally:
        print(3)


for i in range(3):
    try:
        print(f(i))
    except ValueError:
        print("caught")
print(override(), deep())


def both():
    try:
        raise KeyError
    except KeyError:
        return "handler"
    finally:
        print("then finally")


print(both())
