class M:
    def __enter__(self):
        return 1

    def __exit__(self, *args):
        print("exit", args[0])


def returns():
    with M() as m:
        return m


def nested():
    with M():
        with M():
            return 2


def loops():
    n = 0
    for i in range(5):
        with M():
            if i == 1:
                continue
            if i == 3:
                break
        n += 1
    return n


def whiles():
    n = 0
    while True:
        with M():
            try:
                break
            finally:
                n += 1
    return n


print(returns(), nested(), loops(), whiles())


def generator():
    with M():
        yield 1
        yield 2


print(list(generator()))
g = generator()
next(g)
g.close()
