# Exceptions raised in a called function and caught by its caller; finally blocks.
# n = 60000: calls, of which every second raises.


def check(i):
    if i & 1:
        raise ValueError(i)
    return i


def bench(n):
    caught = 0
    left = 0
    for i in range(n):
        try:
            try:
                check(i)
            finally:
                left += 1
        except ValueError as e:
            caught += 1
    return caught, left
