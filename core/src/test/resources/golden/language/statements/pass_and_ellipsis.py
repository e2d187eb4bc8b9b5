# pass, ..., docstrings and expressions that do nothing.
def nothing():
    pass


def dots():
    ...


def doc():
    "only a text"


class Empty:
    ...


class Doc:
    """text"""


print(nothing(), dots(), doc(), ..., type(...), ... is Ellipsis)
5
"text"
[1]
None
1 + 1
nothing
if True:
    pass
else:
    ...
for _ in range(3):
    pass
print(_, bool(...), str(...), [...] == [Ellipsis])
while False:
    ...
try:
    pass
finally:
    pass
with_pass = lambda: ...
print(with_pass())
