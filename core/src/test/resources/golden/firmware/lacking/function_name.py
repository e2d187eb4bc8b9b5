def f():
    pass


print(f.__name__)
