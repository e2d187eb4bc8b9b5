print("counting runs as", __name__)
n = 0


def up():
    global n
    n += 1


def read_added():
    return added
