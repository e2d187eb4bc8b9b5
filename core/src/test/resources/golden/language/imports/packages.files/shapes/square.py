print("square runs as", __name__)


def area(a):
    return a * a
