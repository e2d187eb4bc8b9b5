# build: full
# In-place operators ask their own method first, then the ordinary one.
class Log:
    def __init__(self):
        self.calls = []

    def __iadd__(self, other):
        self.calls.append(("iadd", other))
        return self

    def __isub__(self, other):
        self.calls.append(("isub", other))
        return "another object"

    def __add__(self, other):
        return "not asked"

    def __mul__(self, other):
        return ("mul", other)

    def __ipow__(self, other):
        return ("ipow", other)

    def __ior__(self, other):
        return NotImplemented

    def __or__(self, other):
        return ("or", other)


x = log = Log()
x += 1
print(x is log, log.calls)
x -= 2
print(x, log.calls)
x = log
x *= 3
print(x)
x = log
x **= 4
print(x)
x = log
try:
    x |= 5
    print(x)
except TypeError as e:
    print(e)
try:
    x //= 6
except TypeError as e:
    print(e)
box = [log]
box[0] += 7
print(box[0] is log, log.calls)
