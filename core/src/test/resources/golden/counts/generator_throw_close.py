def g():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print("caught", e)
        yield 3
    finally:
        print("finally")


def stubborn():
    while True:
        try:
            yield
        except GeneratorExit:
            print("exit")
            raise


x = g()
print(next(x), x.throw(ValueError("v")))
try:
    next(x)
except StopIteration:
    print("end")
x = g()
next(x)
x.close()
x = g()
x.close()
s = stubborn()
next(s)
s.close()
s.close()
x = g()
next(x)
try:
    x.throw(KeyError)
except KeyError:
    print("through")
