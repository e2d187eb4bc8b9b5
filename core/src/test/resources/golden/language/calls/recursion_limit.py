# A function that calls itself for ever meets RuntimeError, and the program goes on.
def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RuntimeError as e:
    print(repr(e))
deepest = 0


def count(n):
    global deepest
    deepest = n
    count(n + 1)


for i in range(2):
    try:
        count(0)
    except RuntimeError:
        print("deep enough", deepest > 20)


class Loop:
    def __getattr__(self, name):
        return getattr(self, name + "x")


try:
    Loop().a
except RuntimeError as e:
    print(e)


def unwinds(n):
    try:
        return unwinds(n + 1)
    finally:
        if n == 0:
            print("outermost finally")


try:
    unwinds(0)
except RuntimeError as e:
    print("caught", e)
l = []
l.append(l)
try:
    print(len(repr(l)) > 0)
except RuntimeError as e:
    print(e)
