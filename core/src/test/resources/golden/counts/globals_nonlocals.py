count = 0


def up():
    global count, made
    count += 1
    made = count * 10


def shadow():
    count = 5
    count += 1
    return count


class K:
    global inside
    inside = 3
    own = inside + 1


up()
up()
print(count, made, shadow(), inside, K.own)


def remove():
    global made
    del made


remove()
try:
    made
except NameError:
    print("gone")
