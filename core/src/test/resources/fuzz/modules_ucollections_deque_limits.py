# A deque has a size: a full one drops its oldest, or refuses.
from ucollections import deque

d = deque((), 3)
print(len(d), bool(d))
for n in range(5):
    d.append(n)
print(len(d), d.popleft(), d.popleft(), d.popleft(), len(d))
try:
    d.popleft()
except IndexError as e:
    print("IndexError", e)
strict = deque((), 2, 1)
strict.append("a")
strict.append("b")
try:
    strict.append("c")
except IndexError as e:
    print("IndexError", e)
print(strict.popleft(), strict.popleft())
for args in ((), ([1], 3), ((), -1), ((),), ((), "x")):
    try:
        print(len(deque(*args)))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    iter(d)
except TypeError as e:
    print("TypeError", e)
try:
    d[0]
except TypeError as e:
    print("TypeError", e)
