# An exception that nobody catches ends the script with a traceback.
def outer(n):
    return inner(n)


def inner(n):
    return [1, 2, 3][n]


try:
    print(outer(1))
    print(outer(7))
finally:
    print("finally first")
print("not reached")
