# deque: append and popleft on a ring of fixed size, that drops the oldest or, told so, complains.
from ucollections import deque

d = deque((), 3)
print(len(d), bool(d))
for i in range(5):
    d.append(i)
    print(len(d), bool(d), end='; ')
print(d.popleft(), d.popleft(), d.popleft(), len(d))
strict = deque((), 2, 1)
strict.append('a')
strict.append('b')
try:
    strict.append('c')
except IndexError as e:
    print('IndexError', e)
print(strict.popleft(), strict.popleft())
try:
    strict.popleft()
except IndexError as e:
    print('IndexError', e)
queue = deque((), 10)
for n in (1, 2, 3):
    queue.append(n)
while queue:
    n = queue.popleft()
    print(n, end=' ')
    if n < 10:
        queue.append(n * 3)
print()
for f in (lambda: deque(), lambda: deque(()), lambda: deque([], 2), lambda: deque((1, 2), 3), lambda: deque((), -1), lambda: deque((), 'a'), lambda: d.append(), lambda: d.pop(), lambda: d.appendleft(1), lambda: d.extend([1]), lambda: d[0], lambda: list(d), lambda: 1 in d, lambda: d.clear(), lambda: d == d, lambda: hash(d)):
    try:
        r = f()
        print(r if isinstance(r, (int, list)) else 'ok')
    except Exception as e:
        print(type(e).__name__, e)
