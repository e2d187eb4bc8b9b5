# Built-in names can be hidden and come back; keywords of 1.13 that are names elsewhere.
def f(list, str="s", print=print):
    print(list, str)
    return [list]


f(1)


def g():
    max = min
    return max(1, 2)


print(g(), max(1, 2))
sum = 5
print(sum)
del sum
print(sum([1, 2]))
try:
    del sum
except KeyError as e:
    print(repr(e))
print_, match, case, type_ = 1, 2, 3, 4
print(match + case)


class int2(int if False else object):
    type = "attribute named as a built-in"
    id = 7


print(int2.type, int2.id)
print(__debug__)
