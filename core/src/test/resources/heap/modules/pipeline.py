# Generators, comprehensions, lambdas, decorators, try and with: a module of many small scopes.
import utime as time


def timed(function):
    def wrapped(*args, **kwargs):
        begin = time.ticks_ms()
        try:
            return function(*args, **kwargs)
        finally:
            times.append(time.ticks_diff(time.ticks_ms(), begin))

    return wrapped


times = []
stages = [lambda x: x, lambda x: x * 2 if x > 0 else -x, lambda x, y=3: x + y]


class Guard:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        return error[0] is ValueError


def numbers(limit):
    value = yield 0
    while value is not None and value < limit:
        value = yield value + 1
    yield from (x for x in range(3) if x not in (1, 2))


@timed
def run(data, *, depth=2):
    with Guard() as guard:
        squares = {x: x * x for x in data if x != depth}
        flat = [stage(x) for stage in stages for x in squares]
    seen = set()
    for item in flat:
        if item in seen or not item:
            continue
        elif item > 100 and len(seen) < 10:
            seen.add(item)
        else:
            try:
                seen.add(1 // item)
            except (ZeroDivisionError, TypeError) as error:
                print("no", error)
            else:
                break
    return sorted(seen, key=lambda x: -x, reverse=True)
